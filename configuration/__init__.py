"""What can be set from outside, and the secrets made at installation."""

from configuration.secrets import Secrets, load_secrets
from configuration.settings import ROOT, Settings

__all__ = ["ROOT", "Secrets", "Settings", "load_secrets"]
