"""What an operator sees of the running application: numbers and request ids, never content."""
