"""Recognition of person names: words with what is known of them, and a small sequence model."""
