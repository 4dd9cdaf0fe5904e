"""Rasa's own command line in this environment: ``python -m bot.rasa_command data validate``.

Rasa asks for TensorFlow when it is imported, and this environment has none; apart from that
stand-in everything here is plain Rasa. Set RESONANZ_ACTIONS_URL and RESONANZ_BOT_SECRET for
``shell`` and ``run``, because endpoints.yml and credentials.yml name them.
"""

from __future__ import annotations

import os
import sys

from bot import without_tensorflow


def main() -> None:
    """Hand the arguments on to Rasa."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    without_tensorflow.install()
    from rasa.__main__ import main as rasa

    rasa()


if __name__ == "__main__":
    sys.exit(main())
