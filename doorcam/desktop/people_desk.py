"""What the people page does to gallery, access rules and journal. Knows no Qt."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt

from doorcam.access.rules import PersonRules
from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.credentials import SealedPin
from doorcam.access.store.settings import EVERYONE
from doorcam.access.whole_person import erase_everywhere, everything_about
from doorcam.desktop.allowances import Allowances, allowances
from doorcam.desktop.people_roster import Roster
from doorcam.domain import NO_PROGRESS, Clock, Person, Progress, Template
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.roll import LookAlike
from doorcam.storage.archive import write_archive
from doorcam.vision.pictures import decode_jpeg

MAX_PHOTOS = 15

NoteAdmin = Callable[[str, str | None], None]
"""Writes into the journal that somebody changed something, without a name, and of whom by id; None for nobody."""


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """A picture somebody was enrolled with.

    Attributes:
        source: What it was called then.
        aligned_bgr: (height, width, 3) uint8, their face in it.
    """

    source: str
    quality: float
    aligned_bgr: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class About:
    """All the page shows of one person.

    Attributes:
        photos: The newest few that are kept, oldest first.
        badges: The last digits of each.
        inside: The areas they are in, and since when.
        last_seen: When a door last opened for them; None for never.
        consented: When they last agreed; None if nobody asked them.
    """

    person: Person
    photos: tuple[Photo, ...]
    rules: PersonRules
    has_pin: bool
    has_duress_pin: bool
    badges: tuple[str, ...]
    inside: tuple[tuple[str, datetime], ...]
    last_seen: datetime | None
    look_alikes: tuple[LookAlike, ...]
    consented: datetime | None


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is destroyed when people are erased; counts."""

    people: int
    templates: int
    photos: int
    pins: int
    badges: int
    events: int


class PeopleDesk:
    """Reads and changes people. Every method may take a while and raise a `Fault`: not for the Qt thread.

    Args:
        gallery: The people.
        access: Their rules, PINs and badges.
        journal: What happened.
        clock: Tells who is valid now.
        model_id: Gives the model in use: whoever has no template of it is not recognised.
        index_file: The saved index of the gallery, which goes when somebody is erased.
        match_threshold: Gives the largest distance of a match.
        last_seen: When a door last opened for somebody.
        gallery_changed: Told after each change of the gallery.
        note_admin: Told of each change.
    """

    def __init__(
        self,
        gallery: Gallery,
        access: AccessStore,
        journal: Journal,
        clock: Clock,
        *,
        model_id: Callable[[], str],
        index_file: Path,
        match_threshold: Callable[[], float],
        last_seen: Callable[[str], datetime | None],
        gallery_changed: Callable[[], None],
        note_admin: NoteAdmin,
    ) -> None:
        self._gallery = gallery
        self._access = access
        self._journal = journal
        self._clock = clock
        self._model_id = model_id
        self._index_file = index_file
        self._match_threshold = match_threshold
        self._last_seen = last_seen
        self._gallery_changed = gallery_changed
        self._note_admin = note_admin

    # Reading

    def stamp(self) -> object:
        """Differs after every change of people or rules, whoever made it."""
        return self._gallery.revision(), self._access.mark()

    def roster(self, before: Roster | None, progress: Progress = NO_PROGRESS) -> Roster:
        """Everybody; names of `before` that have not changed need not be looked at again."""
        entries = self._gallery.roll.entries(self._model_id())
        return Roster.of(entries, self._access.rules.people(), self._clock.now_utc(), before, progress)

    def portrait(self, person_id: str) -> bytes | None:
        """Their best aligned face as JPEG; None if none is kept."""
        return self._gallery.roll.portrait(person_id)

    def allowances(self) -> Allowances:
        """The groups and what each may."""
        return allowances(self._access.rules)

    def groups(self, person_ids: Sequence[str]) -> list[frozenset[str]]:
        """The groups of each, without that of everybody."""
        said = self._access.rules.people()
        return [(said[each].groups if each in said else frozenset()) - {EVERYONE} for each in person_ids]

    def about(self, person_id: str) -> About:
        """All of one person."""
        pins = self._access.credentials.people_with_pin()
        consents = self._gallery.consents(person_id)
        return About(
            person=self._gallery.person(person_id),
            photos=_photos(self._gallery.templates(person_id)),
            rules=self._access.rules.person(person_id),
            has_pin=person_id in pins,
            has_duress_pin=pins.get(person_id, False),
            badges=tuple(ending for holder, ending in self._access.credentials.badges() if holder == person_id),
            inside=tuple((area, at) for area, who, at in self._access.presence.all() if who == person_id),
            last_seen=self._last_seen(person_id),
            look_alikes=tuple(self._gallery.roll.look_alikes(person_id)),
            consented=consents[-1].given_at if consents else None,
        )

    def erasure(self, person_ids: Collection[str]) -> Erasure:
        """What erasing these people would destroy."""
        templates = [template for person_id in person_ids for template in self._gallery.templates(person_id)]
        return Erasure(
            people=len(person_ids),
            templates=len(templates),
            photos=sum(bool(template.picture_jpeg) for template in templates),
            pins=len(self._access.credentials.people_with_pin().keys() & set(person_ids)),
            badges=sum(holder in person_ids for holder, _ in self._access.credentials.badges()),
            events=sum(len(self._journal.naming(person_id)) for person_id in person_ids),
        )

    # Changing

    def rename(self, person_id: str, name: str) -> None:
        """Give somebody another display name."""
        self._gallery.rename(person_id, name)
        self._gallery_changed()
        self._note_admin("renamed", person_id)

    def set_validity(self, person_id: str, *, valid_from: datetime | None, valid_until: datetime | None) -> None:
        """Say from when until when somebody may pass, UTC; whether they are disabled stays."""
        disabled = self._access.rules.person(person_id).disabled
        self._access.rules.put_person(person_id, disabled=disabled, valid_from=valid_from, valid_until=valid_until)
        self._note_admin("changed when they may pass", person_id)

    def disable(self, person_ids: Sequence[str], disabled: bool, progress: Progress = NO_PROGRESS) -> None:
        """Let people pass no door any more, or let them again."""
        for number, person_id in enumerate(person_ids):
            progress("", number, len(person_ids))
            rules = self._access.rules.person(person_id)
            self._access.rules.put_person(
                person_id, disabled=disabled, valid_from=rules.valid_from, valid_until=rules.valid_until
            )
            self._note_admin("disabled" if disabled else "enabled", person_id)

    def set_groups(self, person_ids: Sequence[str], into: Collection[str], out_of: Collection[str]) -> None:
        """Put people into groups and take them out of others."""
        for group in into:
            self._access.rules.add_members(group, person_ids)
        for group in out_of:
            self._access.rules.drop_members(group, person_ids)
        for person_id in person_ids:
            self._note_admin("changed the groups", person_id)

    def set_pin(self, person_id: str, pin: str) -> None:
        """Give somebody a PIN, or another one."""
        self._access.credentials.set_pin(person_id, pin)
        self._note_admin("set the PIN", person_id)

    def remove_pin(self, person_id: str) -> SealedPin | None:
        """Take somebody's PIN, and the one for duress; what was taken, None when there was none."""
        taken = self._access.credentials.remove_pin(person_id)
        self._note_admin("removed the PIN", person_id)
        return taken

    def put_back_pin(self, taken: SealedPin) -> None:
        """Give somebody the PIN again that was taken from them, and the one for duress."""
        self._gallery.person(taken.person_id)  # or whoever was erased meanwhile would have one
        self._access.credentials.put_back_pin(taken)
        self._note_admin("put back the PIN", taken.person_id)

    def add_badge(self, person_id: str, number: str) -> None:
        """Give somebody a badge."""
        self._gallery.person(person_id)  # or whoever was erased meanwhile would have one
        self._access.credentials.add_badge(person_id, number)
        self._note_admin("added a badge", person_id)

    def remove_badge(self, person_id: str, ending: str) -> list[str]:
        """Take the badges whose numbers end so; the numbers of those."""
        taken = self._access.credentials.remove_badge(person_id, ending)
        self._note_admin("removed a badge", person_id)
        return taken

    def merge(self, kept_id: str, other_id: str, name: str) -> None:
        """Make one person of two, whole or not at all; the journal forgets the id that goes.

        The power may fail between the two files: then rules and badges are the one's already and both are still
        enrolled, and merging again goes on from there.
        """

        def alongside() -> None:
            self._journal.forget_person(other_id)
            self._access.merge(kept_id, other_id)

        try:
            self._gallery.merge(kept_id, other_id, name, alongside)
        finally:
            self._gallery_changed()
        self._journal.forget_person(other_id)  # a running door may have recognised them until then
        self._note_admin("merged another person into them", kept_id)

    def export(self, person_id: str, file: Path) -> None:
        """Write all that is stored of one person to a .zip file for its owner alone."""
        write_archive(file, everything_about(person_id, self._gallery, self._journal, self._access))
        self._note_admin("exported", person_id)

    def erase(self, person_ids: Sequence[str], progress: Progress = NO_PROGRESS) -> None:
        """Erase people one after the other, each wholly; it cannot be undone."""
        for number, person_id in enumerate(person_ids):
            progress("", number, len(person_ids))
            self._erase(person_id)

    def _erase(self, person_id: str) -> None:
        try:
            erase_everywhere(
                person_id,
                self._gallery,
                self._journal,
                self._access,
                index_file=self._index_file,
                alike=self._match_threshold(),
            )
        finally:
            self._gallery_changed()
        self._note_admin("removed a person", None)  # not whom, or they would be in the journal again


def _photos(templates: Sequence[Template]) -> tuple[Photo, ...]:
    kept = [template for template in templates if template.picture_jpeg][-MAX_PHOTOS:]
    return tuple(Photo(each.source, each.quality, decode_jpeg(each.picture_jpeg)) for each in kept)
