from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from doorcam.access.lockout import Failures, LockoutRules, Lockouts, Revision
from tests.clock import StillClock

DOOR = ("door/front",)


class Kept:
    """Failures that survive the `Lockouts` that wrote them."""

    def __init__(self) -> None:
        self.failures: dict[str, Failures] = {}

    def read(self, subject: str) -> Failures | None:
        return self.failures.get(subject)

    def write(self, failures: Mapping[str, Failures]) -> None:
        self.failures.update(failures)

    def revise(self, subjects: Sequence[str], revision: Revision) -> None:
        self.write(revision({each: self.failures[each] for each in subjects if each in self.failures}))


class JumpingClock(StillClock):
    """Somebody sets the wall clock; the other one goes on."""

    jump = timedelta()

    def now_utc(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + self.jump


def fail(lockouts: Lockouts, times: int, subjects: tuple[str, ...] = DOOR) -> None:
    for _ in range(times):
        assert lockouts.begin(subjects)


def test_the_fifth_failure_locks_out_for_half_a_minute() -> None:
    clock = StillClock()
    lockouts = Lockouts(Kept(), clock)
    fail(lockouts, 4)
    assert lockouts.left_s(DOOR) == 0
    fail(lockouts, 1)
    assert lockouts.left_s(DOOR) == 30
    clock.advance(29.5)
    assert not lockouts.begin(DOOR)
    assert lockouts.left_s(DOOR) == 0.5
    clock.advance(0.5)
    assert lockouts.begin(DOOR)


def test_each_further_failure_locks_out_for_longer_up_to_a_limit() -> None:
    clock, taken = StillClock(), []
    lockouts = Lockouts(Kept(), clock)
    fail(lockouts, 4)
    for _ in range(8):
        fail(lockouts, 1)
        taken.append(lockouts.left_s(DOOR))
        clock.advance(taken[-1])
    assert taken == [30, 60, 120, 240, 480, 900, 900, 900]
    assert LockoutRules().duration_s(10**6) == 900


def test_attempts_while_locked_out_change_nothing() -> None:
    clock, kept = StillClock(), Kept()
    lockouts = Lockouts(kept, clock)
    fail(lockouts, 5)
    before = dict(kept.failures)
    assert not any(lockouts.begin(DOOR) for _ in range(100))
    assert kept.failures == before
    assert lockouts.left_s(DOOR) == 30


def test_success_forgets_the_failures() -> None:
    lockouts = Lockouts(Kept(), StillClock())
    fail(lockouts, 5)
    lockouts.succeeded(DOOR)
    assert lockouts.left_s(DOOR) == 0
    fail(lockouts, 4)
    assert lockouts.left_s(DOOR) == 0


def test_an_attempt_counts_before_it_is_looked_at() -> None:
    kept = Kept()
    for _ in range(5):  # the plug is pulled after each
        assert Lockouts(kept, StillClock()).begin(DOOR)
    assert not Lockouts(kept, StillClock()).begin(DOOR)


@pytest.mark.parametrize("passed_s", [0.0, 20.0, 29.9])
def test_a_restart_begins_the_lockout_anew(passed_s: float) -> None:
    kept, clock = Kept(), StillClock()
    fail(Lockouts(kept, clock), 5)
    clock.advance(passed_s)
    again = StillClock(start_s=3.0)  # after a reboot the monotonic clock starts anywhere
    lockouts = Lockouts(kept, again)
    assert lockouts.left_s(DOOR) == 30
    again.advance(30)
    assert lockouts.left_s(DOOR) == 0


def test_a_lockout_that_has_passed_does_not_come_back_with_a_restart() -> None:
    kept, clock = Kept(), StillClock()
    lockouts = Lockouts(kept, clock)
    fail(lockouts, 5)
    clock.advance(30)
    assert lockouts.left_s(DOOR) == 0
    restarted = Lockouts(kept, clock)
    assert restarted.left_s(DOOR) == 0
    fail(restarted, 1)
    assert restarted.left_s(DOOR) == 60


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(hours=1), timedelta(days=4000)])
def test_setting_the_wall_clock_changes_nothing(jump: timedelta) -> None:
    kept, clock = Kept(), JumpingClock()
    lockouts = Lockouts(kept, clock)
    fail(lockouts, 5)
    clock.jump = jump
    assert lockouts.left_s(DOOR) == 30
    assert Lockouts(kept, clock).left_s(DOOR) == 30


def test_doors_and_people_are_locked_out_on_their_own() -> None:
    lockouts = Lockouts(Kept(), StillClock())
    fail(lockouts, 5, ("person/ada",))
    assert lockouts.left_s(["person/bob", "door/front"]) == 0
    assert lockouts.left_s(["person/ada", "door/front"]) == 30
    assert not lockouts.begin(("person/ada", "door/front"))
    assert lockouts.left_s([]) == 0


def test_a_longer_lockout_by_another_program_counts_in_full() -> None:
    kept, clock = Kept(), StillClock()
    lockouts = Lockouts(kept, clock)
    fail(lockouts, 5)
    clock.advance(20)
    kept.write({DOOR[0]: Failures(6, 60.0)})
    assert lockouts.left_s(DOOR) == 60


def test_somebody_else_ends_a_lockout() -> None:
    kept = Kept()
    lockouts = Lockouts(kept, StillClock())
    fail(lockouts, 5)
    del kept.failures[DOOR[0]]
    assert lockouts.left_s(DOOR) == 0
