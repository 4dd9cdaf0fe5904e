"""The pages that need no JavaScript: start, conversation, receipt, data protection."""
