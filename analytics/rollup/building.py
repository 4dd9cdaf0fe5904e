"""Writes the rollup from the store: only the weeks in which something has changed."""

from __future__ import annotations

import datetime
import fcntl
import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import orjson
from sqlalchemy import Connection, Row, Select, func, select

from analytics.rollup.layout import NOT_ASKED, VALENCES, RollupLayout, monday_of
from interview.state import Stage
from store import Store
from store.human_coding import MODEL
from store.tables import (
    AnswerRow,
    CodedAnswerRow,
    CodingRow,
    ConversationRow,
)

Week = datetime.date
_Record = dict[str, Any]

# Conversations that no customer held: the self-test, and developers.
_NOT_CUSTOMERS = ("canary", "rasa")


class RollupBuilder:
    """Keeps the files of a folder like the store."""

    def __init__(self, folder: Path, layout: RollupLayout) -> None:
        self._folder = folder
        self._layout = layout

    def is_stale(self, store: Store) -> bool:
        """Whether ``refresh`` would change anything."""
        with store.reading() as connection:
            return self._fingerprints(connection) != self._known()

    def refresh(
        self, store: Store, progress: Callable[[int, int], None] = lambda done, all: None
    ) -> int:
        """Write the weeks that differ from the store, forget those it has no more.

        A week is recognised by a fingerprint: how many conversations it has, in which stages, how
        many turns they took, and which models coded how many answers. Returns how many weeks were
        written. ``progress`` is told how many of how many are done.
        """
        layout = self._layout
        layout.folder(self._folder).mkdir(parents=True, exist_ok=True)
        with self._alone():
            with store.reading() as connection:
                wanted = self._fingerprints(connection)
            known = self._known()
            changed = sorted(week for week in wanted if wanted[week] != known.get(week))
            for done, week in enumerate(changed):
                progress(done, len(changed))
                with store.reading() as connection:
                    records = self._records(connection, week)
                self._write(week, records)
                known[week] = wanted[week]
                self._remember(known)
            for week in sorted(known.keys() - wanted.keys()):
                layout.file(self._folder, week).unlink(missing_ok=True)
                del known[week]
            self._remember(known)
            progress(len(changed), len(changed))
        return len(changed)

    def _fingerprints(self, connection: Connection) -> dict[Week, str]:
        facts: dict[Week, list[str]] = {}
        conversations = connection.execute(
            select(
                ConversationRow.created_on,
                ConversationRow.stage,
                func.count(),
                func.sum(ConversationRow.last_turn),
            )
            .where(ConversationRow.questionnaire == self._layout.questionnaire)
            .group_by(ConversationRow.created_on, ConversationRow.stage)
        )
        for day, *rest in conversations:
            facts.setdefault(monday_of(day), []).append(f"{day} {rest}")
        codings = connection.execute(
            select(
                ConversationRow.created_on,
                CodedAnswerRow.model_version,
                CodedAnswerRow.taxonomy_version,
                func.count(),
            )
            .join(AnswerRow, AnswerRow.id == CodedAnswerRow.answer_id)
            .join(ConversationRow, ConversationRow.id == AnswerRow.conversation_id)
            .where(
                ConversationRow.questionnaire == self._layout.questionnaire,
                CodedAnswerRow.coder == MODEL,
            )
            .group_by(
                ConversationRow.created_on,
                CodedAnswerRow.model_version,
                CodedAnswerRow.taxonomy_version,
            )
        )
        for day, *rest in codings:
            facts.setdefault(monday_of(day), []).append(f"{day} coded {rest}")
        columns = ",".join(column.name for column in self._layout.columns)
        form = f"{columns};{','.join(self._layout.themes)}"
        return {
            week: hashlib.sha256("\n".join([form, *sorted(found)]).encode()).hexdigest()
            for week, found in facts.items()
        }

    def _records(self, connection: Connection, week: Week) -> list[_Record]:
        """The interviews of a week that were agreed to and not withdrawn."""
        records: dict[str, _Record] = {}
        order = {item.id: place for place, item in enumerate(self._layout.items)}
        rotated = [item.id for item in self._layout.items if item.rotation]
        of_week = self._of_week(week)
        for row in connection.execute(of_week(select(ConversationRow.__table__))):
            records[row.id] = {
                "id": row.id,
                "week": week.isoformat(),
                "channel": row.channel,
                "site": row.site,
                "locale": row.locale,
                "stage": row.stage,
                **{f"item_{item}": NOT_ASKED for item in rotated if item not in row.drawn},
            }
        answers = select(AnswerRow.__table__).join(
            ConversationRow, ConversationRow.id == AnswerRow.conversation_id
        )
        answered: dict[int, Row[Any]] = {}
        for row in connection.execute(of_week(answers)):
            record = records[row.conversation_id]
            if row.item not in order:
                continue
            record[f"item_{row.item}"] = row.code or row.status
            if order[row.item] >= order.get(record.get("last_item", ""), -1):
                record["last_item"] = row.item
            answered[row.id] = row
        self._add_themes(connection, of_week, records, answered)
        return list(records.values())

    def _add_themes(
        self,
        connection: Connection,
        of_week: Callable[[Select[*tuple[Any, ...]]], Select[*tuple[Any, ...]]],
        records: Mapping[str, _Record],
        answered: Mapping[int, Row[Any]],
    ) -> None:
        """Bit masks of what the model coded; nothing there where it has not coded yet."""
        coded = (
            select(CodedAnswerRow.answer_id)
            .join(AnswerRow, AnswerRow.id == CodedAnswerRow.answer_id)
            .join(ConversationRow, ConversationRow.id == AnswerRow.conversation_id)
            .where(CodedAnswerRow.coder == MODEL)
        )
        for (answer_id,) in connection.execute(of_week(coded)):
            if answer_id in answered:
                row = answered[answer_id]
                for prefix in ("themes", *VALENCES[:3]):
                    records[row.conversation_id][f"{prefix}_{row.item}"] = 0
        codings = (
            select(CodingRow.answer_id, CodingRow.theme, CodingRow.valence)
            .join(AnswerRow, AnswerRow.id == CodingRow.answer_id)
            .join(ConversationRow, ConversationRow.id == AnswerRow.conversation_id)
            .where(CodingRow.coder == MODEL)
        )
        bits = {theme: 1 << bit for bit, theme in enumerate(self._layout.themes)}
        for answer_id, theme, valence in connection.execute(of_week(codings)):
            if answer_id not in answered or theme not in bits:
                continue
            row = answered[answer_id]
            record = records[row.conversation_id]
            for prefix in ("themes", valence):
                column = f"{prefix}_{row.item}"
                record[column] = record.get(column, 0) | bits[theme]

    def _of_week(
        self, week: Week
    ) -> Callable[[Select[*tuple[Any, ...]]], Select[*tuple[Any, ...]]]:
        def restricted(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
            return query.where(
                ConversationRow.questionnaire == self._layout.questionnaire,
                ConversationRow.created_on >= week,
                ConversationRow.created_on < week + datetime.timedelta(days=7),
                ConversationRow.consent_version.is_not(None),
                ConversationRow.stage != Stage.WITHDRAWN,
                ConversationRow.channel.not_in(_NOT_CUSTOMERS),
            )

        return restricted

    def _write(self, week: Week, records: list[_Record]) -> None:
        write_week(self._layout, self._layout.file(self._folder, week), records)

    @property
    def _state(self) -> Path:
        return self._layout.folder(self._folder) / "weeks.json"

    def _known(self) -> dict[Week, str]:
        if not self._state.exists():
            return {}
        stored = orjson.loads(self._state.read_bytes())
        known = {datetime.date.fromisoformat(week): print_ for week, print_ in stored.items()}
        return {
            week: print_
            for week, print_ in known.items()
            if self._layout.file(self._folder, week).exists()
        }

    def _remember(self, known: Mapping[Week, str]) -> None:
        content = orjson.dumps({week.isoformat(): print_ for week, print_ in known.items()})
        temporary = self._state.with_suffix(".new")
        temporary.write_bytes(content)
        temporary.replace(self._state)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Two processes do not write at the same time; the second one waits."""
        lock = self._layout.folder(self._folder) / ".lock"
        descriptor = os.open(lock, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


def write_week(layout: RollupLayout, file: Path, records: list[_Record]) -> None:
    """Write one week's interviews; readers see the old file or the new one, never a half."""
    arrays = {column.name: _array(column.type, column.name, records) for column in layout.columns}
    chosen = ", ".join(
        f'"{column.name}"::{column.type} AS "{column.name}"' for column in layout.columns
    )
    temporary = file.with_suffix(".new")
    with duckdb.connect() as database:
        database.execute("SET threads = 1")
        database.register("records", arrays)
        target = str(temporary).replace("'", "''")
        database.execute(
            f"COPY (SELECT {chosen} FROM records) TO '{target}' (FORMAT parquet, COMPRESSION zstd)"
        )
    temporary.replace(file)


def _array(type: str, name: str, records: list[_Record]) -> Any:
    values = [record.get(name) for record in records]
    if type == "BIGINT":
        missing = [value is None for value in values]
        numbers = np.array([value or 0 for value in values], dtype=np.int64)
        return np.ma.array(numbers, mask=np.array(missing, dtype=bool))
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array
