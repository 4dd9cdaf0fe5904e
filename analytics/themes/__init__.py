"""Which themes open answers are about, and how they are spoken of."""
