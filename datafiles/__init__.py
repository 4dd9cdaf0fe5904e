"""Reads the data files that people edit and says in plain words what is wrong with them.

Questionnaires, scales, catalogues and vocabularies are YAML written by researchers and translators.
A mistake in them must lead to a file, a line and a remedy, never to a traceback. Files that the
software makes itself have their checksum kept beside them (``datafiles.checksum``).
"""

from datafiles.document import Document, read_document
from datafiles.problem import Problem

__all__ = ["Document", "Problem", "read_document"]
