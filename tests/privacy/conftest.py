"""One anonymiser for all tests: it is immutable and takes a second to load."""

import pytest

from privacy import Anonymiser


@pytest.fixture(scope="session")
def anonymiser() -> Anonymiser:
    return Anonymiser.load()
