"""The interface against its own description: requests made from it, right and wrong at random.

No answer of 500; every answer has a status that is described or is an error in the common form, and
a body as described.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from api.application import PREFIX
from tests.api.conftest import OpenHouse
from tests.postgresql import PostgresServer

# The bearer's token and the key of a turn are not drawn: hardly one would be right by chance.
_GIVEN = {"authorization", "idempotency-key"}
_ERRORS = {400, 401, 404, 405, 409, 413, 422, 429, 503}
_STRANGE: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def client(open_house: OpenHouse, postgresql: PostgresServer) -> TestClient:
    return open_house(database_url=postgresql.new_database()).client


@pytest.fixture(scope="module")
def described(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"{PREFIX}/openapi.json").json()
    return found


def test_the_description_is_valid_json_schema(described: dict[str, Any]) -> None:
    for schema in described["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def operations(described: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


def values(  # noqa: PLR0911  one for each kind of schema
    described: dict[str, Any], schema: dict[str, Any]
) -> st.SearchStrategy[Any]:
    """Values that fit a schema, of the kinds of schema that the description has."""
    match schema:
        case {"$ref": place}:
            name = place.rpartition("/")[2]
            return values(described, described["components"]["schemas"][name])
        case {"anyOf": choices}:
            return st.one_of(*(values(described, each) for each in choices))
        case {"enum": choices}:
            return st.sampled_from(choices)
        case {"const": only}:
            return st.just(only)
        case {"type": "null"}:
            return st.none()
        case {"type": "integer"}:
            return st.integers(schema.get("minimum"), schema.get("maximum"))
        case {"type": "string", "pattern": pattern}:
            return st.from_regex(pattern, fullmatch=True)
        case {"type": "string", "format": "date"}:
            return st.dates().map(str)
        case {"type": "string"}:
            return st.text(min_size=schema.get("minLength", 0), max_size=schema.get("maxLength"))
        case {"type": "object"}:
            fields = {
                name: values(described, field) for name, field in schema["properties"].items()
            }
            needed = set(schema.get("required", ()))
            return st.fixed_dictionaries(
                {name: field for name, field in fields.items() if name in needed},
                optional={name: field for name, field in fields.items() if name not in needed},
            )
    raise AssertionError(f"a kind of schema that is not drawn from yet: {schema}")


def within(described: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A schema together with what it refers to."""
    return schema | {"components": described["components"]}


@st.composite
def requests(draw: st.DrawFn, described: dict[str, Any]) -> dict[str, Any]:
    """A request: mostly as described, its values replaced by anything now and then."""
    method, path, operation = draw(st.sampled_from(list(operations(described))))
    query, headers = {}, {}
    for parameter in operation.get("parameters", ()):
        if parameter["name"] in _GIVEN or not (parameter["required"] or draw(st.booleans())):
            continue
        value = draw(values(described, parameter["schema"]) | st.text(max_size=40))
        text = "" if value is None else str(value)
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(text, safe="") or "x")
        elif parameter["in"] == "query":
            query[parameter["name"]] = text
        else:
            headers[parameter["name"]] = text.replace("\r", "").replace("\n", "")
    body = None
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        body = draw(values(described, schema) | _STRANGE)
    return {"method": method, "path": path, "query": query, "headers": headers, "body": body,
            "operation": operation}  # fmt: skip


def test_nothing_drawn_from_it_breaks_the_interface(
    client: TestClient, described: dict[str, Any]
) -> None:
    tokens: list[str] = []
    seen: set[int] = set()

    @settings(
        max_examples=200,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        derandomize=True,
    )
    @given(request=requests(described), choice=st.integers(0, 5))
    def send(request: dict[str, Any], choice: int) -> None:
        if not tokens or choice == 0:
            begun = client.post(f"{PREFIX}/conversations", json={"channel": "web"}).json()
            tokens.append(begun["token"])
        headers = {name: value.encode("utf-8", "replace") for name, value in
                   request["headers"].items()} | {
            "Authorization": f"Bearer {tokens[-1] if choice else 'unknown'}".encode(),
            "Idempotency-Key": str(uuid.uuid4()).encode(),
        }  # fmt: skip
        body = None if request["body"] is None else json.dumps(request["body"]).encode()
        if body is not None:
            headers["Content-Type"] = b"application/json"
        response = client.request(
            request["method"],
            request["path"],
            params=request["query"],
            headers=headers,  # type: ignore[arg-type]
            content=body,
        )
        seen.add(response.status_code)
        check(response, request["operation"])

    def check(response: Any, operation: dict[str, Any]) -> None:
        answered = operation["responses"].get(str(response.status_code))
        if response.status_code < 300:
            assert answered is not None, response.status_code
            schema = answered.get("content", {}).get("application/json", {}).get("schema")
            if schema:
                Draft202012Validator(within(described, schema)).validate(response.json())
        elif response.status_code != 304:
            assert response.status_code in _ERRORS, response.text
            if "ready" not in operation["summary"].lower():
                assert {"error", "detail"} <= response.json().keys()

    send()
    assert {200, 201, 404, 422} <= seen, "both right and wrong ones were among them"
