"""The only public process: pages, the HTTP interface /api/v1, and the way from there to Rasa."""
