"""How long the desk's views take over a million interviews, beside pandas."""
