"""Applies the rules at one door: gathers the facts, counts failures, remembers who passed. Closed when it cannot."""

from collections.abc import Collection
from threading import Lock

from doorcam.access.antipassback import Passback
from doorcam.access.lockout import Lockouts
from doorcam.access.modes import Direction
from doorcam.access.pins import PinCheck
from doorcam.access.recent import RecentPeople
from doorcam.access.rules import DoorRules, Facts, Ruling, permits
from doorcam.access.store.access_store import AccessStore, door_subject, person_subject
from doorcam.domain import Clock, Factor, Reason
from doorcam.errors import Fault


class Gatekeeper:
    """One door. Safe to use from several threads.

    Attributes:
        fault: Why the last ruling was `Reason.RULES_FAULT`, where the store is to blame; None otherwise.

    Args:
        store: The rules, and what must survive a restart.
        door: The door's name in the rules.
        clock: Both kinds of time.
    """

    def __init__(self, store: AccessStore, door: str, clock: Clock) -> None:
        self._store = store
        self._door = door
        self._clock = clock
        self._lockouts = Lockouts(store.failures, clock)
        self._passed = RecentPeople()
        self._waiting = RecentPeople()
        self._lock = Lock()
        self.fault: Fault | None = None

    def ruling(
        self,
        person_id: str | None,
        shown: Collection[Factor],
        *,
        margin: float | None = None,
        look_alike: bool = False,
    ) -> Ruling:
        """Whether somebody may pass now; never raises a `Fault`, but then nobody may.

        Args:
            person_id: Who they are; None for somebody nobody knows.
            shown: The factors that were checked and are theirs.
            margin: As in `Facts`.
            look_alike: As in `Facts`.
        """
        with self._lock:
            try:
                person, door = self._store.rules.for_decision(person_id, self._door)
                facts = self._facts(person_id, door, frozenset(shown), margin, look_alike)
                self.fault = None
            except Fault as fault:
                self.fault = fault
                return Reason.RULES_FAULT
            ruling = permits(person, door, self._clock.now_utc(), facts)
            if person_id is not None and ruling is Reason.SECOND_PERSON:
                self._waiting.note(person_id, self._clock.monotonic_s())
            if person_id is not None and ruling is Reason.COOLING_DOWN:  # they are still standing there
                self._passed.note(person_id, self._clock.monotonic_s())
            return ruling

    def passing(self, person_id: str) -> None:
        """Write down that the door opens for somebody, and for whoever waits with them. Call it before it does.

        Raises:
            Fault: if it cannot be written down; then the door must not open.
        """
        with self._lock:
            _, door = self._store.rules.for_decision(None, self._door)
            now_s = self._clock.monotonic_s()
            waiting = self._waiting.people(now_s, door.companion_s) if door.two_persons else frozenset[str]()
            for each in {person_id} | waiting:
                self._passed.note(each, now_s)
                if door.passback is not None:
                    self._cross(door.passback, each)
            self._waiting.clear()

    def check_pin(self, person_id: str, pin: str) -> PinCheck:
        """Look at a PIN, unless the door or the person is locked out. It takes some 0.1 s.

        Every attempt counts as a failure until it was right, on disk and before it is looked at.

        Raises:
            Fault: if the store or the key cannot be used; then the PIN is not right.
        """
        subjects = (door_subject(self._door), person_subject(person_id))
        with self._lock:
            if not self._lockouts.begin(subjects):
                return PinCheck.LOCKED_OUT
        check = self._store.credentials.check_pin(person_id, pin)
        if check.accepted:
            with self._lock:
                self._lockouts.succeeded(subjects)
        return check

    def holder(self, badge_number: str) -> str | None:
        """Whose badge that is; None for nobody's, which counts as a failure, and while the door is locked out.

        Raises:
            Fault: if the store or the key cannot be used.
        """
        subjects = (door_subject(self._door),)
        with self._lock:
            if not self._lockouts.begin(subjects):
                return None
            holder = self._store.credentials.holder(badge_number)
            if holder is not None:
                self._lockouts.succeeded(subjects)
            return holder

    def _facts(
        self, person_id: str | None, door: DoorRules, shown: frozenset[Factor], margin: float | None, look_alike: bool
    ) -> Facts:
        now_s = self._clock.monotonic_s()
        subjects = [door_subject(self._door), *([] if person_id is None else [person_subject(person_id)])]
        entered_at = None
        if door.passback is not None and person_id is not None:
            entered_at = self._store.presence.entered_at(door.passback.area, person_id)
        return Facts(
            shown=shown,
            margin=margin,
            look_alike=look_alike,
            locked_out=self._lockouts.left_s(subjects) > 0,
            cooling_down=person_id in self._passed.people(now_s, door.cooldown_s),
            entered_at=entered_at,
            companions=self._waiting.people(now_s, door.companion_s),
        )

    def _cross(self, passback: Passback, person_id: str) -> None:
        if passback.direction is Direction.IN:
            self._store.presence.enter(passback.area, person_id, self._clock.now_utc())
        else:
            self._store.presence.leave(passback.area, person_id)
