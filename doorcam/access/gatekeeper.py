"""Applies the rules at one door: gathers the facts, counts failures, remembers who passed. Closed when it cannot."""

from collections.abc import Collection
from threading import Lock, RLock

from doorcam.access.antipassback import Passback
from doorcam.access.lockout import Lockouts
from doorcam.access.modes import Direction
from doorcam.access.pins import PinCheck
from doorcam.access.recent import RecentPeople
from doorcam.access.rules import Facts, Ruling, permits
from doorcam.access.shown import ShownFactors
from doorcam.access.store.access_store import AccessStore, door_subject, person_subject
from doorcam.access.store.settings import EVERYONE
from doorcam.access.view import DoorView
from doorcam.domain import Clock, Factor, Reason
from doorcam.errors import Fault

# Nobody has looked whether the rules have changed for so long: whoever should has died, or hangs.
_OLDEST_VIEW_S = 5.0
# Read again after so long even when nothing seems to have changed.
_READ_AGAIN_S = 10.0


class Gatekeeper:
    """One door. Safe to use from several threads.

    Decisions are made from a view of the rules in memory, which `refresh` keeps up to date: whoever decides waits
    for no disk. What counts failures, looks at PINs and badges, or writes down who passed does.

    Attributes:
        fault: Why the rules cannot be read; None while they can.

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
        self._opened_s: dict[str, float] = {}
        self._waiting = RecentPeople()
        self._shown = ShownFactors()
        self._together: dict[str, frozenset[str]] = {}
        self._lock = Lock()  # held for moments only
        self._disk_lock = RLock()  # held while the disk is waited for; taken before the other
        self._view: DoorView | None = None
        self._mark: tuple[int, ...] = ()
        self._read_s = self._checked_s = float("-inf")
        self.fault: Fault | None = None

    # Answered from memory, at once

    def ruling(
        self,
        person_id: str | None,
        shown: Collection[Factor],
        *,
        margin: float | None = None,
        look_alike: bool = False,
    ) -> Ruling:
        """Whether somebody may pass now.

        Args:
            person_id: Who they are; None for somebody nobody knows.
            shown: The factors that were checked and are theirs.
            margin: As in `Facts`.
            look_alike: As in `Facts`.
        """
        with self._lock:
            now_s = self._clock.monotonic_s()
            view = self._view
            if view is None or now_s - self._checked_s > _OLDEST_VIEW_S:
                return Reason.RULES_FAULT
            facts = Facts(
                shown=frozenset(shown),
                margin=margin,
                look_alike=look_alike,
                locked_out=view.locked_out(self._subjects(person_id), now_s),
                cooling_down=self._cooling_s(person_id, view, now_s) > 0,
                entered_at=None if person_id is None else view.entered_at.get(person_id),
                companions=self._waiting.people(now_s, view.door.companion_s),
            )
            person = None if person_id is None else view.person(person_id)
            return permits(person, view.door, self._clock.now_utc(), facts)

    def opened_s(self, person_id: str) -> float | None:
        """When the door last opened for somebody, on the monotonic clock; None for never since the start."""
        with self._lock:
            return self._opened_s.get(person_id)

    def cooling_s(self, person_id: str) -> float:
        """Seconds until the door opens for somebody again; 0 for now."""
        with self._lock:
            return 0.0 if self._view is None else self._cooling_s(person_id, self._view, self._clock.monotonic_s())

    def shown_by(self, person_id: str) -> frozenset[Factor]:
        """The PIN and the badge somebody has shown within the last seconds."""
        with self._lock:
            return self._shown.of(person_id, self._clock.monotonic_s())

    def wait_for_second(self, person_id: str) -> None:
        """Somebody who may pass, and was proven to be there, waits for a second person."""
        with self._lock:
            self._waiting.note(person_id, self._clock.monotonic_s())

    def reserve(self, person_id: str | None) -> bool:
        """Let the door open for somebody the policy lets pass, and for whoever waits with them.

        Their cooldown begins: of two ways to be let in at the same moment, only one opens the door.

        Args:
            person_id: None for somebody nobody knows, at a door that is open to all.

        Returns:
            False when it has just been opened for them.
        """
        with self._lock:
            view, now_s = self._view, self._clock.monotonic_s()
            if person_id is None or view is None:
                return view is not None
            if self._cooling_s(person_id, view, now_s) > 0:
                return False
            waiting = self._waiting.people(now_s, view.door.companion_s) if view.door.two_persons else frozenset[str]()
            self._together[person_id] = frozenset({person_id}) | waiting
            for each in self._together[person_id]:
                self._opened_s[each] = now_s
                self._shown.forget(each)
            self._waiting.clear()
            return True

    def left_s(self) -> float:
        """Seconds until PINs and badges are looked at again; 0 for now."""
        with self._lock:
            subject = door_subject(self._door)
            until_s = 0.0 if self._view is None else self._view.locked_until_s.get(subject, 0.0)
            return max(0.0, until_s - self._clock.monotonic_s())

    # Waits for the disk

    def refresh(self) -> None:
        """Bring the view up to date with the file; to be called several times a second, by one thread.

        What goes wrong is in `fault`, and nobody may pass until it is mended.
        """
        with self._disk_lock:
            try:
                mark, now_s = self._store.mark(), self._clock.monotonic_s()
                if mark != self._mark or now_s - self._read_s >= _READ_AGAIN_S:
                    view = self._read()
                    with self._lock:
                        self._view = view
                    self._mark, self._read_s = mark, now_s
                self._checked_s = now_s
                self.fault = None
            except Fault as fault:
                self.fault = fault
                with self._lock:
                    self._view, self._mark = None, ()

    def passing(self, person_id: str | None) -> None:
        """Write down that the door opens for somebody, and for whoever was with them. Call it before it does.

        Raises:
            Fault: if it cannot be written down; then the door must not open.
        """
        people, passback = self._crossing(person_id)
        if passback is not None:
            for each in people:
                self._cross(passback, each)
            self.refresh()

    def stayed_out(self, person_id: str | None) -> None:
        """Take back that they came in: the door has surely stayed shut. Who went out may go out again anyway.

        Raises:
            Fault: if it cannot be written down; then they count as inside.
        """
        people, passback = self._crossing(person_id)
        if passback is not None and passback.direction is Direction.IN:
            for each in people:
                self._store.presence.leave(passback.area, each)
            self.refresh()

    def check_pin(self, person_id: str | None, pin: str) -> PinCheck:
        """Look at a PIN, unless the door or the person is locked out. It takes some 0.1 s.

        Every attempt counts as a failure until it was right, on disk and before it is looked at.

        Args:
            person_id: Whose it should be; None for nobody's, which takes as long and is always wrong.

        Raises:
            Fault: if the store or the key cannot be used; then the PIN is not right.
        """
        subjects = self._subjects(person_id)
        if not self._begin(subjects):
            return PinCheck.LOCKED_OUT
        check = self._store.credentials.check_pin(person_id or "", pin)
        if person_id is not None and check.accepted:
            self._succeeded(subjects)
            self._note_shown(person_id, Factor.PIN)
        return check

    def holder(self, badge_number: str) -> str | None:
        """Whose badge was shown; None for nobody's, which counts as a failure, and while the door is locked out.

        Raises:
            Fault: if the store or the key cannot be used.
        """
        subjects = self._subjects(None)
        if not self._begin(subjects):
            return None
        holder = self._store.credentials.holder(badge_number)
        if holder is not None:
            self._succeeded(subjects)
            self._note_shown(holder, Factor.BADGE)
        return holder

    def numbered(self, badge_number: str) -> str | None:
        """Whose badge has a number that was typed: it says who they are, and proves nothing.

        Raises:
            Fault: if the store or the key cannot be used.
        """
        return self._store.credentials.holder(badge_number)

    def failed(self, person_id: str) -> None:
        """Count a failure of whoever gave themselves out as somebody.

        Raises:
            Fault: if it cannot be written down.
        """
        self._begin((person_subject(person_id),))

    def proven(self, person_id: str) -> None:
        """Forget the failures of somebody whose face was let in, with the proof that they are there.

        Raises:
            Fault: if it cannot be written down; then they still count.
        """
        theirs = person_subject(person_id)
        if self._store.failures.read(theirs) is not None:
            self._succeeded((theirs,))

    def _begin(self, subjects: tuple[str, ...]) -> bool:
        with self._disk_lock:
            begun = self._lockouts.begin(subjects)
            self.refresh()
        return begun

    def _succeeded(self, subjects: tuple[str, ...]) -> None:
        with self._disk_lock:
            self._lockouts.succeeded(subjects)
            self.refresh()

    def _note_shown(self, person_id: str, factor: Factor) -> None:
        with self._lock:
            self._shown.note(person_id, factor, self._clock.monotonic_s())

    def _subjects(self, person_id: str | None) -> tuple[str, ...]:
        theirs = () if person_id is None else (person_subject(person_id),)
        return (door_subject(self._door), *theirs)

    def _read(self) -> DoorView:
        door, people = self._store.rules.at_door(self._door)
        area = None if door.passback is None else door.passback.area
        entered_at = {who: at for where, who, at in self._store.presence.all() if where == area}
        now_s = self._clock.monotonic_s()
        owing = [subject for subject, failures in self._store.failures.all().items() if failures.owed_s > 0]
        locked_until_s = {subject: now_s + self._lockouts.left_s((subject,)) for subject in owing}
        return DoorView(door, people, frozenset({EVERYONE}), entered_at, locked_until_s)

    def _cooling_s(self, person_id: str | None, view: DoorView, now_s: float) -> float:
        """Seconds until the door opens for somebody again; to be called with the lock."""
        opened_s = float("-inf") if person_id is None else self._opened_s.get(person_id, float("-inf"))
        return max(0.0, opened_s + view.door.cooldown_s - now_s)

    def _crossing(self, person_id: str | None) -> tuple[frozenset[str], Passback | None]:
        """Who passes together with somebody, and the area they come into or leave."""
        if person_id is None:
            return frozenset(), None
        with self._lock:
            people = self._together.get(person_id, frozenset({person_id}))
            return people, None if self._view is None else self._view.door.passback

    def _cross(self, passback: Passback, person_id: str) -> None:
        if passback.direction is Direction.IN:
            self._store.presence.enter(passback.area, person_id, self._clock.now_utc())
        else:
            self._store.presence.leave(passback.area, person_id)
