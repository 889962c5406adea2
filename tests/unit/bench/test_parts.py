import pytest

from doorcam.bench.parts import PARTS, chosen
from doorcam.errors import UsageFault


def test_all_parts_when_none_is_named() -> None:
    assert chosen([]) == PARTS


def test_parts_come_in_their_own_order() -> None:
    assert list(chosen(["people", "detector"])) == ["detector", "people"]


@pytest.mark.parametrize(("name", "hint"), [("detektor", "did you mean detector"), ("xyz", "the parts are detector, ")])
def test_unknown_part(name: str, hint: str) -> None:
    with pytest.raises(UsageFault, match=hint):
        chosen([name])
