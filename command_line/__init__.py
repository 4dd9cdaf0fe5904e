"""The command ``resonanz``: one module a command, ``main`` puts them together."""
