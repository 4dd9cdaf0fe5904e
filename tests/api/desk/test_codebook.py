"""The codebook at the desk: versions, activation, proposals, corrections as training data."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from analytics.themes.checking import check_taxonomy
from analytics.themes.codebook import active_taxonomy
from analytics.themes.examples import check_examples, read_examples
from analytics.themes.taxonomy import load_taxonomy
from analytics.themes.training import train
from api.application import create_application
from configuration import ROOT, Settings
from store import open_store
from store.accounts import AccountRepository, Role
from store.audit import AuditLog
from store.codebook import ProposalRepository, ProposalState, ThemeProposal
from store.human_coding import Coding, HumanCodingRepository
from store.migration import migrate
from store.waves import Wave, WaveKind, WaveRepository
from tests.analytics.survey import Held, Said, fill
from tests.analytics.themes.meaning import WordMeaning
from tests.api.desk.colleague import PASSWORD, Colleague
from tests.api.desk.conftest import CHEAP
from texts import load_locales

FIRST = datetime.date(2026, 3, 2)
GROUP = 12
WAVE = Wave("spring", "digital_services", WaveKind.BASELINE, FIRST, FIRST + datetime.timedelta(27))
SAID = "im Wartebereich gibt es kein Netz"
NEW = {
    "is_new": "yes", "code": "waiting_room", "parent": "people", "definition": "The waiting room",
    "include": "network\nseats", "name_de": "Wartebereich", "examples_de": "kein Netz im Warteraum",
}  # fmt: skip


@pytest.fixture(scope="module")
def coded_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    """A wave in which people coded every answer, and a group that fits no theme."""
    settings = Settings(folder=tmp_path_factory.mktemp("codebook"))
    store = open_store(settings.database)
    migrate(store)
    held = [
        Held(day=FIRST, locale=locale, said={"difficult": Said(text, {})})
        for locale, text in (
            *(("de", f"{SAID} {number}") for number in range(GROUP)),
            ("en", "password | forgotten\nagain"),
            ("en", "password lost"),
            ("en", "print too small"),
        )
    ]
    fill(store, held)
    with store.writing() as connection:
        WaveRepository(connection).add(WAVE)
        coding = HumanCodingRepository(connection)
        answers = coding.open_answers(WAVE, ["difficult"])
        coding.add_to_sample(WAVE.code, {each.id: each.locale for each in answers})
        for each in answers:
            theme = {"pass": "account_login", "prin": "usability"}.get(each.text[:4], "uncodable")
            coding.keep(Coding(each.id, "ada", {theme: "neg"}, "neg", 1), each.text)
        AccountRepository(connection).add(
            "researcher", Role.RESEARCHER, CHEAP.hash(PASSWORD), datetime.date(2026, 11, 23)
        )
    store.close()
    application = create_application(settings)
    application.state.passwords = CHEAP
    with TestClient(application):
        yield application


@pytest.fixture
def researcher(coded_desk: FastAPI) -> Colleague:
    colleague = Colleague(coded_desk)
    colleague.sign_in("researcher")
    return colleague


def files_of(content: bytes, folder: Path) -> Path:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(folder)
    return folder


def newest(colleague: Colleague) -> str:
    return (
        colleague.open("/desk/codebook/theme")
        .form_with("Als neue Fassung speichern")
        .fields["after"]
    )


class TestVersions:
    def test_a_theme_is_added_changed_activated_and_taken_back(
        self, researcher: Colleague, tmp_path: Path
    ) -> None:
        researcher.post("/desk/codebook/theme", **NEW, after=newest(researcher), note="Workshop")
        assert (researcher.status, researcher.place) == (200, "/desk/codebook")
        assert "Workshop" in researcher.page.text
        assert "Wartebereich" in researcher.page.text
        store = researcher.store
        assert "waiting_room" not in active_taxonomy(store, ROOT / "themes").themes, "a draft"

        changed = {**NEW, "is_new": "", "name_de": "Warten", "after": newest(researcher)}
        researcher.post("/desk/codebook/theme", **changed)
        assert [each.text for each in researcher.page.all("del")][:1] == ["Wartebereich"]

        version = newest(researcher)
        researcher.post("/desk/codebook/activate", version=version)
        active = active_taxonomy(store, ROOT / "themes")
        assert active.version == int(version)
        assert active.name("waiting_room", "de") == "Warten"
        assert list(active.codes[:-1]) == list(load_taxonomy(ROOT / "themes").codes), "same bits"
        researcher.open("/desk/explore?what=theme:difficult:waiting_room&wave=spring")
        assert researcher.status == 200
        assert "Warten" in researcher.page.text

        researcher.open(f"/desk/codebook/files?version={version}")
        themes = files_of(researcher.response.content, tmp_path) / "themes"
        assert check_taxonomy(themes, load_locales(ROOT / "locales")) == []
        assert load_taxonomy(themes).codes == active.codes

        researcher.post("/desk/codebook/activate", version="1")
        assert active_taxonomy(store, ROOT / "themes").version == 1
        with store.reading() as connection:
            actions = [event.action for event in AuditLog(connection, b"").latest(6)]
        assert actions[0] == "codebook_activated"
        assert actions.count("codebook_saved") == 2

    @pytest.mark.parametrize(
        ("change", "problem"),
        [
            ({"code": "Waiting Room"}, "Code"),
            ({"code": "usability"}, "gibt es schon"),
            ({"parent": "weather"}, "Gruppe"),
            ({"definition": " "}, "Festlegung"),
            ({"name_de": ""}, "Name"),
            ({"after": "0"}, "neuere Fassung"),
        ],
        ids=str,
    )
    def test_what_would_not_do_is_explained_and_nothing_typed_is_lost(
        self, researcher: Colleague, change: dict[str, str], problem: str
    ) -> None:
        wanted = NEW | {"code": "other_room", "after": newest(researcher)} | change
        page = researcher.post("/desk/codebook/theme", **wanted)
        assert researcher.status == 422
        assert problem in page.alerts[0]
        assert "kein Netz im Warteraum" in page.text


class TestProposals:
    @pytest.fixture
    def proposal(self, researcher: Colleague) -> int:
        with researcher.store.writing() as connection:
            answers = HumanCodingRepository(connection).open_answers(WAVE, ["difficult"])
            ids = [each.id for each in answers if each.text.startswith("im")]
            repository = ProposalRepository(connection)
            repository.propose(["netz"], ids, 0.8, FIRST)
            return repository.all()[-1].id

    def test_it_is_accepted_into_a_draft_once_and_not_proposed_again(
        self, researcher: Colleague, proposal: int
    ) -> None:
        page = researcher.open("/desk/proposals")
        assert f"{GROUP} Antworten: netz" in page.text
        assert SAID in page.text
        address, accept = f"/desk/proposals/{proposal}", {
            "decision": "accept", "code": "network", "parent": "technology", "name_de": "Netz",
            "definition": "Network in the offices",
        }  # fmt: skip
        for examples, problem in (("", "mindestens eine"), (f"{SAID} 3", "wörtlich")):
            page = researcher.post(address, **accept, examples=examples)
            assert researcher.status == 422
            assert problem in page.alerts[0]
        researcher.post(address, **accept, examples="kein WLAN da\nen: no wifi")
        assert researcher.place == "/desk/codebook"
        assert "Netz" in researcher.page.text
        assert "network" not in active_taxonomy(researcher.store, ROOT / "themes").themes
        researcher.post(address, decision="reject")
        assert researcher.status == 409, "decided"
        assert "schon entschieden" in researcher.page.text
        with researcher.store.writing() as connection:
            repository = ProposalRepository(connection)
            (found,) = repository.all()
            assert (found.state, found.theme) == (ProposalState.ACCEPTED, "network")
            assert not repository.propose(["wlan"], found.answers[:8], 0.9, FIRST), "the same"
            assert not repository.propose(["netz"], [991, 992], 0.9, FIRST), "the same words"
            assert repository.propose(["stühle"], [991, 992], 0.9, FIRST)

    def test_what_is_rejected_is_gone_and_a_group_that_became_small_is_not_shown(
        self, researcher: Colleague, proposal: int
    ) -> None:
        page = researcher.open("/desk/proposals")
        assert "stühle" not in page.text, "of two answers that are not there"
        with researcher.store.reading() as connection:
            last = ProposalRepository(connection).all()[-1]
        researcher.post(f"/desk/proposals/{last.id}", decision="reject")
        assert (researcher.status, researcher.place) == (200, "/desk/proposals")
        with researcher.store.writing() as connection:
            repository = ProposalRepository(connection)
            assert repository.all()[-1].state is ProposalState.REJECTED
            assert not repository.propose(["stühle"], [77, 78], 0.9, FIRST)

    @pytest.mark.parametrize("decision", ["accept", "reject"])
    def test_who_decides_second_is_told_and_nothing_is_saved(
        self,
        researcher: Colleague,
        decision: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """Both have the page open; the other's decision arrives between reading and writing."""
        with researcher.store.writing() as connection:
            repository = ProposalRepository(connection)
            assert repository.propose([decision], [ord(decision[0])], 0.8, FIRST)
            proposal = repository.all()[-1].id
        before = newest(researcher)
        read = ProposalRepository.by_id

        def slowly(repository: ProposalRepository, id: int) -> ThemeProposal | None:
            found = read(repository, id)
            with researcher.store.writing() as connection:
                ProposalRepository(connection).decide(
                    id, ProposalState.REJECTED, by="colleague", today=FIRST
                )
            return found

        monkeypatch.setattr(ProposalRepository, "by_id", slowly)
        researcher.post(
            f"/desk/proposals/{proposal}", decision=decision, code="network_late",
            parent="technology", name_de="Netz", definition="Network", examples="kein WLAN",
        )  # fmt: skip
        assert researcher.status == 409
        assert "schon entschieden" in researcher.page.text
        assert newest(researcher) == before, "no draft is left behind"
        with researcher.store.reading() as connection:
            actions = [event.action for event in AuditLog(connection, b"").latest(1)]
        assert not actions[0].startswith("proposal_")


def test_corrections_are_files_that_can_be_checked_and_learned_from(
    researcher: Colleague, tmp_path: Path
) -> None:
    researcher.open("/desk/codebook/corrections?wave=spring")
    folder = files_of(researcher.response.content, tmp_path) / "data" / "themes"
    assert check_examples(folder, load_taxonomy(ROOT / "themes")) == []
    examples = read_examples(folder)
    assert len(examples) == GROUP + 3
    assert {each.language for each in examples} == {"de", "en"}
    assert "password | forgotten again" in {each.text for each in examples}
    model = train(
        [each.text for each in examples] * 3,
        [each.themes for each in examples] * 3,
        contexts=[each.question for each in examples] * 3,
        embedding=WordMeaning(),
        seed=1,
    )
    (coding,) = model.code(["password"], contexts=["difficult"], embedding=WordMeaning())
    assert set(coding.themes) == {"account_login"}
