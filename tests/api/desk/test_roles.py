"""Every route and every role: what is not declared here does not pass."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.routing import Mount

from store.accounts import Role
from tests.api.desk.colleague import Colleague

# (method, path) → the least role; None needs no sign-in.
DESK: dict[tuple[str, str], Role | None] = {
    ("GET", "/desk/sign-in"): None,
    ("POST", "/desk/sign-in"): None,
    ("POST", "/desk/sign-out"): Role.VIEWER,
    ("GET", "/desk/password"): Role.VIEWER,
    ("POST", "/desk/password"): Role.VIEWER,
    ("GET", "/desk"): Role.VIEWER,
    ("GET", "/desk/themes"): Role.VIEWER,
    ("GET", "/desk/themes/{item}/{theme}"): Role.VIEWER,
    ("GET", "/desk/explore"): Role.VIEWER,
    ("GET", "/desk/items/{item}"): Role.VIEWER,
    ("GET", "/desk/measures"): Role.VIEWER,
    ("POST", "/desk/measures"): Role.RESEARCHER,
    ("POST", "/desk/waves"): Role.RESEARCHER,
    ("GET", "/desk/measures/{code}"): Role.VIEWER,
    ("POST", "/desk/measures/{code}"): Role.RESEARCHER,
    ("POST", "/desk/measures/{code}/recommendations"): Role.RESEARCHER,
    ("POST", "/desk/measures/{code}/delete"): Role.RESEARCHER,
    ("GET", "/desk/two-sides"): Role.VIEWER,
    ("GET", "/desk/coding"): Role.RESEARCHER,
    ("POST", "/desk/coding/sample"): Role.RESEARCHER,
    ("POST", "/desk/coding/answers/{id}"): Role.RESEARCHER,
    ("POST", "/desk/coding/answers/{id}/withdraw"): Role.RESEARCHER,
    ("GET", "/desk/coding/disagreements"): Role.RESEARCHER,
    ("GET", "/desk/coding/quotes"): Role.RESEARCHER,
    ("GET", "/desk/codebook"): Role.RESEARCHER,
    ("GET", "/desk/codebook/theme"): Role.RESEARCHER,
    ("POST", "/desk/codebook/theme"): Role.RESEARCHER,
    ("POST", "/desk/codebook/activate"): Role.RESEARCHER,
    ("GET", "/desk/codebook/files"): Role.RESEARCHER,
    ("GET", "/desk/codebook/corrections"): Role.RESEARCHER,
    ("GET", "/desk/proposals"): Role.RESEARCHER,
    ("POST", "/desk/proposals/{id}"): Role.RESEARCHER,
    ("GET", "/desk/exports"): Role.VIEWER,
    ("GET", "/desk/exports/aggregates"): Role.VIEWER,
    ("GET", "/desk/exports/microdata"): Role.RESEARCHER,
    ("GET", "/desk/exports/codebook"): Role.VIEWER,
    ("GET", "/desk/exports/figures/{name}"): Role.VIEWER,
    ("GET", "/desk/workshop"): Role.VIEWER,
    ("GET", "/desk/accounts"): Role.ADMIN,
    ("POST", "/desk/accounts"): Role.ADMIN,
    ("POST", "/desk/accounts/{id}/role"): Role.ADMIN,
    ("POST", "/desk/accounts/{id}/lock"): Role.ADMIN,
    ("GET", "/desk/log"): Role.ADMIN,
}


def routes(application: FastAPI) -> Iterator[tuple[str, str]]:
    """Method and path of every route, also of those that are included."""
    found = list(application.routes)
    while found:
        route = found.pop()
        inner = getattr(route, "original_router", None)
        if inner is not None:
            found.extend(inner.routes)
        elif isinstance(route, APIRoute):
            for method in sorted(route.methods - {"HEAD"}):
                yield method, route.path
        else:
            assert isinstance(route, Mount) or route.path == "/api/v1/openapi.json", route  # type: ignore[attr-defined]


def test_every_route_of_the_desk_is_declared(desk: FastAPI) -> None:
    of_the_desk = {route for route in routes(desk) if route[1].startswith("/desk")}
    assert of_the_desk == set(DESK)


@pytest.mark.parametrize("route", DESK, ids=" ".join)
@pytest.mark.parametrize("role", [None, *Role])
def test_a_route_serves_its_roles_and_nobody_else(
    desk: FastAPI, route: tuple[str, str], role: Role | None
) -> None:
    method, path = route
    needed = DESK[route]
    colleague = Colleague(desk)
    if role:
        colleague.sign_in(role)
    response = colleague.client.request(
        method, path.format_map(defaultdict(lambda: "1")), follow_redirects=False
    )
    if needed is None:
        assert response.status_code in {200, 303, 403}, "a page or a refused attempt"
    elif role is None:
        assert response.status_code == 303
        assert response.headers["location"].startswith("/desk/sign-in?next=")
    elif not role.includes(needed):
        assert response.status_code == 403
        assert "Ihre Rolle erlaubt das nicht" in response.text
    elif method == "POST":
        assert "Das Formular ist nicht mehr gültig" in response.text, "the role is enough"
    else:
        assert response.status_code in {200, 404}
