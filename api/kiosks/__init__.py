"""What kiosk terminals tell about themselves, and who may see it. Nothing of it is content."""
