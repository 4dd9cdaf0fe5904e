"""Trains the name model: ``python -m privacy.training``. Never imported by the service."""
