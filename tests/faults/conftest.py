"""Every fault of the tests that are to run is planted, two at a time; each test waits for its own."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Future

import pytest

from tests.faults.planting import Fault, Outcome, planted


@pytest.fixture(scope="session")
def outcomes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, Future[Outcome]]]:
    """By the name of the fault."""
    items = [item for item in request.session.items if isinstance(item, pytest.Function) and hasattr(item, "callspec")]
    faults = [fault for item in items if isinstance(fault := item.callspec.params.get("fault"), Fault)]
    with planted(faults, tmp_path_factory.mktemp("faults")) as outcomes:
        yield outcomes
