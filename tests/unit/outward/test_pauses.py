"""How long a destination that fails is left alone."""

import pytest

from doorcam.errors import DeviceFault
from doorcam.outward.destination import NotTaken
from doorcam.outward.pauses import pause_s


def middle(low: float, high: float) -> float:
    return (low + high) / 2


def test_it_doubles_up_to_an_hour() -> None:
    fault = DeviceFault("away")
    assert [pause_s(failures, fault, middle) for failures in (1, 2, 3, 10)] == [5, 10, 20, 2560]
    assert {pause_s(failures, fault, middle) for failures in (11, 100, 10**6)} == {3600}


def test_many_senders_do_not_come_back_at_once() -> None:
    fault = DeviceFault("away")
    assert pause_s(1, fault, min) == pytest.approx(4)
    assert pause_s(1, fault, max) == pytest.approx(6)


@pytest.mark.parametrize(("asked_s", "pause"), [(0, 5), (3, 5), (90, 90), (10**9, 3600)])
def test_a_destination_may_ask_for_more_up_to_an_hour(asked_s: float, pause: float) -> None:
    assert pause_s(1, NotTaken("busy", hopeless=False, retry_after_s=asked_s), middle) == pause


def test_what_is_hopeless_waits_an_hour_at_once() -> None:
    assert pause_s(1, NotTaken("no such address", hopeless=True), middle) == 3600
