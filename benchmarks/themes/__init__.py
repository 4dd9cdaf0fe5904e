"""How well themes are found in unseen answers. Run by `make evaluate-themes`."""
