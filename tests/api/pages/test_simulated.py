"""Where everything is invented, the customers' pages say so as well."""

from __future__ import annotations

import json

import pytest
from fastapi.testclient import TestClient

from api.application import create_application
from configuration import Settings
from store import open_store
from store.migration import migrate
from store.simulation import mark_as_simulated


@pytest.mark.parametrize("simulated", [True, False])
def test_a_demonstration_is_labelled_in_the_readers_language(
    tmp_path_factory: pytest.TempPathFactory, simulated: bool
) -> None:
    settings = Settings(folder=tmp_path_factory.mktemp("label"))
    store = open_store(settings.database)
    migrate(store)
    if simulated:
        with store.writing() as connection:
            mark_as_simulated(connection)
    store.close()
    with TestClient(create_application(settings)) as client:
        for address, label in (
            ("/?lang=de", "dieses Jobcenter ist erfunden"),
            ("/privacy?lang=uk", "цей Jobcenter вигаданий"),
        ):
            page = client.get(address).text
            assert (label.lower() in page.lower()) == simulated
        kiosk = client.get("/kiosk").text
        assert (json.dumps("цей Jobcenter вигаданий")[1:-1] in kiosk) == simulated
        element = client.get("/api/v1/texts/de").json()["fluent"]
        assert ("page-intro = Vorführung: Dieses Jobcenter" in element) == simulated
