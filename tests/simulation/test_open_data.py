"""Nothing that leaves the invented city tells of fewer than ten people."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from analytics.exports.microdata import read_respondents
from api.desk.datasets import feedback_of, key_figures_of, microdata_of, open_data
from api.desk.labels import labels_for
from configuration import ROOT
from interview.loading import load_questionnaires
from interview.sites import load_sites
from privacy.disclosure import DisclosureRules
from tests.simulation.conftest import Town
from texts import Texts, load_catalogue

TEXTS = Texts.load(ROOT)
CATALOGUE = load_catalogue(ROOT / "locales" / "desk" / "de", TEXTS.locales["de"])


def test_no_open_count_is_below_the_limit(town: Town) -> None:
    wave = town.customers.waves[-1]
    dataset = open_data(town.customers, wave, CATALOGUE, simulated=True)
    counts = [row[5] for row in dataset.rows]
    published = [count for count in counts if isinstance(count, int)]
    assert len(published) > 500
    assert min(published) >= 10
    assert all(count % 5 == 0 for count in published)
    assert None in counts, "small ones are there, and not shown"
    assert dataset.notes[0] == "Simulierte Daten."


def test_microdata_show_nobody_alone(town: Town) -> None:
    asked = load_questionnaires(ROOT / "questionnaires").current("digital_services")
    assert asked is not None
    labels = labels_for(
        asked,
        waves={wave.code: wave.code for wave in town.customers.waves},
        sites=load_sites(ROOT / "data" / "demo" / "sites.yml"),
        taxonomy=town.customers.taxonomy,
        texts=TEXTS,
        catalogue=CATALOGUE,
    )
    data = microdata_of(
        town.store, town.customers.waves, asked, replace(labels, themes={}),
        rules=DisclosureRules(), catalogue=CATALOGUE,
    )  # fmt: skip
    names = [variable.name for variable in data.variables]
    known = [names.index(name) for name in ("age", "locale", "site")]
    groups = Counter(tuple(row[place] for place in known) for row in data.rows)
    assert min(groups.values()) >= 10
    with town.store.reading() as connection:
        everybody = sum(1 for _ in read_respondents(connection, town.customers.waves, asked))
    assert len(data.rows) > 0.99 * everybody, "hardly anybody is left out"
    assert "conversation" not in " ".join(names)


def test_public_figures_can_be_made_and_say_that_they_are_simulated(town: Town) -> None:
    wave = town.customers.waves[-1]
    for make in (feedback_of, key_figures_of):
        assert b'"simulated": true' in make(town.customers, wave, simulated=True)
