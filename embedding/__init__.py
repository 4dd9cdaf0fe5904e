"""The meaning of a text as a vector, alike in all languages; vectors that are kept.

Python 3.10 too: what understands messages and what codes answers share it.
"""
