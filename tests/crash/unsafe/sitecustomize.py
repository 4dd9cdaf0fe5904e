"""The control: in processes that find this on their path, commits are not flushed to the disk.

Python imports it at its start. Only the crash test puts this folder on a path.
"""

from contextlib import suppress

# Rasa's own Python has no SQLAlchemy, and no need for it.
with suppress(ImportError):
    from store import connection

    connection._OPTIONS["postgresql"]["connect_args"]["options"] = "-c synchronous_commit=off"
