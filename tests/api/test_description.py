"""The interface against its own description: requests made from it, right and wrong at random.

Schemathesis draws them and compares every answer with the description. What is drawn seldom has a
token or a receipt code that exists by chance, so most requests are given one.
"""

from __future__ import annotations

import uuid

import pytest
import schemathesis
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from schemathesis.generation import GenerationMode
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    ignored_auth,
    negative_data_rejection,
    positive_data_acceptance,
)

from api.application import PREFIX
from tests.api.conftest import OpenHouse
from tests.postgresql import PostgresServer

# No description says whether a value of the right form is one that exists here. Schemathesis takes
# a token that it has not drawn for an invalid one; tests/api/test_access.py asks with such.
_UNKNOWABLE = [positive_data_acceptance, ignored_auth]
# Requests that fit the description reach what they are for; those that do not are refused.
_AMONG_THEM = {GenerationMode.POSITIVE: {200, 201, 204}, GenerationMode.NEGATIVE: {400, 422}}
_DRAWN = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    derandomize=True,
)


@pytest.fixture(scope="module")
def client(open_house: OpenHouse, postgresql: PostgresServer) -> TestClient:
    return open_house(database_url=postgresql.new_database()).client


@pytest.fixture(scope="module")
def description(client: TestClient) -> BaseSchema:
    return schemathesis.openapi.from_dict(client.get(f"{PREFIX}/openapi.json").json())


def test_the_description_is_valid_json_schema(description: BaseSchema) -> None:
    for schema in description.raw_schema["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def wrong_parts(case: schemathesis.Case) -> set[str]:
    """The parts of a request that do not fit the description, such as BODY or QUERY."""
    assert case.meta is not None
    return {place.name for place, part in case.meta.components.items() if part.mode.is_negative}


@pytest.mark.parametrize("mode", GenerationMode)
def test_every_answer_is_as_described(
    client: TestClient, description: BaseSchema, mode: GenerationMode
) -> None:
    operations = [found.ok() for found in description.get_all_operations()]
    seen: set[int] = set()
    tokens: list[str] = []

    @_DRAWN
    @given(
        case=st.one_of(*(each.as_strategy(generation_mode=mode) for each in operations)),
        caller=st.sampled_from(["nobody", "a new one", *["the last one"] * 6]),
    )
    def send(case: schemathesis.Case, caller: str) -> None:
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        if caller != "nobody":
            if caller == "a new one" or not tokens:
                begun = client.post(f"{PREFIX}/conversations", json={"channel": "web"}).json()
                tokens.append(begun["token"])
            headers["Authorization"] = f"Bearer {tokens[-1]}"
        request = case.as_transport_kwargs("http://testserver", headers)
        assert not request.pop("cookies")
        response = client.request(**request)
        seen.add(response.status_code)
        wrong = wrong_parts(case)
        # A header that was left out, or spoilt, is the one that is given here after all.
        is_mended = caller != "nobody" and "HEADER" in wrong and "BODY" not in wrong
        excluded = [*_UNKNOWABLE, negative_data_rejection] if is_mended else _UNKNOWABLE
        case.validate_response(response, excluded_checks=excluded)

    send()
    assert _AMONG_THEM[mode] <= seen
