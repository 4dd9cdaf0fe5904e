"""What a started system does while its lines, its disk or its database fail."""
