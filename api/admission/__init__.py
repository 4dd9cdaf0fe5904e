"""Who is let in when too many come: limits for each address, and room for running interviews."""
