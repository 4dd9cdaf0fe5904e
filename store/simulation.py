"""Whether what a database holds is invented. The mark is set once and stays."""

from __future__ import annotations

import datetime

from sqlalchemy import Connection, insert, select

from store.desk_tables import SimulationRow


def mark_as_simulated(connection: Connection) -> None:
    """Mark the database for good."""
    connection.execute(insert(SimulationRow).values(made_on=datetime.date.today()))


def is_simulated(connection: Connection) -> bool:
    """Whether everything in this database is invented."""
    return connection.execute(select(SimulationRow.id).limit(1)).first() is not None
