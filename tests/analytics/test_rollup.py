"""The rollup follows the store, and what is withdrawn is gone from every number at once."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from analytics.rollup.building import RollupBuilder
from analytics.rollup.layout import RollupLayout, layout_for
from analytics.rollup.reading import Rollup, open_rollup
from configuration import ROOT
from interview.loading import load_questionnaires
from store import ConversationRepository, Store, open_store
from store.migration import migrate
from store.tables import CodedAnswerRow
from tests.analytics.survey import MONDAY, THEMES, Held, Said, built, fill, layout

NEXT = MONDAY + datetime.timedelta(weeks=1)

INTERVIEW = Held(
    codes={"service": "app", "satisfaction": "2"},
    skipped=["decision"],
    said={
        "difficult": Said("Passwort", {"account_login": "neg", "staff_help": "mixed"}),
        "good": Said("?"),
    },
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """SQLite is enough here; that all engines store alike is tested elsewhere."""
    opened = open_store(f"sqlite:///{tmp_path / 'store.db'}")
    migrate(opened)
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "rollup"


def count(rollup: object) -> int:
    found = rollup.query(["count(*)"], [MONDAY, NEXT])  # type: ignore[attr-defined]
    return int(found[0][0]) if found else 0


def test_an_interview_is_one_row(store: Store, folder: Path) -> None:
    (id,) = fill(store, [INTERVIEW])
    columns = [f'"{column.name}"' for column in layout().columns]
    (row,) = built(store, folder).query(columns, [MONDAY])
    record = dict(zip((column.name for column in layout().columns), row, strict=True))
    assert str(record["id"]) == id
    assert record["week"] == MONDAY
    assert (record["site"], record["channel"], record["locale"]) == ("mitte", "web", "de")
    assert (record["item_service"], record["item_decision"]) == ("app", "skipped")
    assert (record["item_trust"], record["item_fairness"]) == (None, "not_asked")
    assert record["themes_difficult"] == 0b1001
    assert (record["neg_difficult"], record["mixed_difficult"], record["pos_difficult"]) == (
        1,
        8,
        0,
    )
    assert record["item_good"] == "answered"
    assert record["themes_good"] is None, "not coded yet is not the same as without a theme"
    assert record["last_item"] == "good"


@pytest.mark.parametrize(
    "other",
    [Held(consented=False), Held(channel="canary"), Held(channel="rasa"), Held(stage="withdrawn")],
)
def test_only_interviews_of_customers_who_agreed(store: Store, folder: Path, other: Held) -> None:
    fill(store, [INTERVIEW, other])
    assert count(built(store, folder)) == 1


class TestIncrement:
    def refresh(self, store: Store, folder: Path) -> int:
        return RollupBuilder(folder, layout()).refresh(store)

    def test_only_what_changed_is_written(self, store: Store, folder: Path) -> None:
        fill(store, [INTERVIEW, Held(day=NEXT)])
        assert self.refresh(store, folder) == 2
        assert self.refresh(store, folder) == 0
        fill(store, [Held(day=NEXT)])
        assert self.refresh(store, folder) == 1
        assert count(open_rollup(folder, layout(), store)) == 3

    def test_another_model_is_a_change(self, store: Store, folder: Path) -> None:
        fill(store, [INTERVIEW])
        self.refresh(store, folder)
        with store.writing() as connection:
            connection.execute(update(CodedAnswerRow).values(model_version="m2"))
        assert self.refresh(store, folder) == 1

    def test_other_themes_are_a_change_of_everything(self, store: Store, folder: Path) -> None:
        fill(store, [INTERVIEW])
        self.refresh(store, folder)
        library = load_questionnaires(ROOT / "questionnaires")
        other = layout_for(
            library.questionnaires.values(), "digital_services", (*THEMES, "data_protection")
        )
        assert RollupBuilder(folder, other).refresh(store) == 1

    def test_a_lost_file_is_written_again(self, store: Store, folder: Path) -> None:
        fill(store, [INTERVIEW])
        self.refresh(store, folder)
        layout().file(folder, MONDAY).unlink()
        assert self.refresh(store, folder) == 1

    def test_a_week_that_the_store_has_no_more_is_forgotten(
        self, store: Store, folder: Path
    ) -> None:
        (id,) = fill(store, [INTERVIEW])
        self.refresh(store, folder)
        with store.writing() as connection:
            ConversationRepository(connection).remove(id)
        self.refresh(store, folder)
        assert not layout().file(folder, MONDAY).exists()


def test_a_withdrawn_interview_is_left_out_before_any_refresh(store: Store, folder: Path) -> None:
    ids = fill(store, [INTERVIEW, INTERVIEW])
    built(store, folder)
    with store.writing() as connection:
        ConversationRepository(connection).withdraw(ids[0])
    rollup = open_rollup(folder, layout(), store)
    assert count(rollup) == 1
    assert len(rollup.arrays(["item_service"], [MONDAY])["item_service"]) == 1
    assert count(built(store, folder)) == 1, "and is not written the next time"


def test_held_in_memory_it_answers_the_same_and_knows_no_withdrawn_ones(
    store: Store, folder: Path
) -> None:
    later = Held(day=NEXT, site=None, codes={"satisfaction": "4"}, said={"good": Said("?", {})})
    ids = fill(store, [INTERVIEW, INTERVIEW, later, Held(day=NEXT + datetime.timedelta(weeks=2))])
    built(store, folder)
    with store.writing() as connection:
        ConversationRepository(connection).withdraw(ids[0])
    rollup = open_rollup(folder, layout(), store)
    held = rollup.held()
    assert held == rollup, "the same data"
    columns = [f'"{column.name}"' for column in layout().columns]
    for weeks in ([MONDAY], [MONDAY, NEXT], [MONDAY, NEXT + datetime.timedelta(weeks=2)], []):
        of_files = rollup.query(columns, weeks, "ORDER BY id")
        assert held.query(columns, weeks, "ORDER BY id") == of_files
    assert len(held.query(["id"], rollup.weeks())) == 3
    points = 'TRY_CAST("item_satisfaction" AS INTEGER)'
    assert held.query([f"sum({points})"], [MONDAY, NEXT]) == [(6,)]


def test_nothing_is_held_of_an_empty_rollup(folder: Path) -> None:
    from_nothing = Rollup(folder, layout(), frozenset()).held()
    assert from_nothing.query(["id"], [MONDAY]) == []


def test_no_words_are_in_the_files(store: Store, folder: Path) -> None:
    fill(store, [INTERVIEW])
    built(store, folder)
    everything = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert b"app" in everything
    assert b"Passwort" not in everything


def test_more_themes_than_bits_are_refused() -> None:
    with pytest.raises(ValueError, match="63"):
        RollupLayout("q", (), tuple(map(str, range(64))))
