"""How well typed answers to closed questions are matched, by language."""
