from itertools import chain, combinations

import pytest

from doorcam.access.modes import Mode, missing_factors
from doorcam.domain import Factor

FACE, PIN, BADGE = Factor.FACE, Factor.PIN, Factor.BADGE
ALL_SHOWN = [frozenset(each) for each in chain.from_iterable(combinations(Factor, size) for size in range(4))]
ASKING = (Mode.FACE, Mode.FACE_AND_PIN, Mode.BADGE_AND_FACE)


@pytest.mark.parametrize(
    ("mode", "stepped_up", "enough"),
    [
        (Mode.FACE, False, [{FACE}, {PIN}, {BADGE}]),
        (Mode.FACE, True, [{FACE, PIN}, {FACE, BADGE}, {BADGE, PIN}]),
        (Mode.FACE_AND_PIN, False, [{FACE, PIN}, {BADGE, PIN}]),
        (Mode.BADGE_AND_FACE, True, [{BADGE, FACE}, {BADGE, PIN}]),
    ],
)
def test_what_is_enough(mode: Mode, stepped_up: bool, enough: list[set[Factor]]) -> None:
    for shown in ALL_SHOWN:
        missing = missing_factors(mode, shown, stepped_up=stepped_up)
        assert (not missing) is any(each <= shown for each in enough), shown
        assert not missing & shown


@pytest.mark.parametrize("mode", ASKING)
@pytest.mark.parametrize("stepped_up", [False, True])
def test_there_is_always_a_way_in_without_a_face(mode: Mode, stepped_up: bool) -> None:
    assert missing_factors(mode, {BADGE, PIN}, stepped_up=stepped_up) == frozenset()


def test_the_next_factor_is_asked_for() -> None:
    assert missing_factors(Mode.FACE, {FACE}, stepped_up=True) == {PIN, BADGE}
    assert missing_factors(Mode.FACE_AND_PIN, {FACE}, stepped_up=False) == {PIN}
    assert missing_factors(Mode.FACE_AND_PIN, {PIN}, stepped_up=False) == {FACE, BADGE}
    assert missing_factors(Mode.BADGE_AND_FACE, {PIN}, stepped_up=False) == {BADGE}
    assert missing_factors(Mode.FACE, (), stepped_up=False) == {FACE, PIN, BADGE}
