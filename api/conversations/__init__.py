"""Conversations over HTTP: begin one, take a turn, see it, change its language."""
