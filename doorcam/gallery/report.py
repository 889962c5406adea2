"""What an enrolment has come to."""

from dataclasses import dataclass

from doorcam.domain import Candidate, Person
from doorcam.gallery.folders import RefusedPhoto


@dataclass(frozen=True, slots=True)
class EnrolledPerson:
    """Somebody of an enrolment.

    Attributes:
        person: As they are in the gallery now.
        photos_taken: How many photos became templates.
        photos_known: How many they had templates of before.
        nearest: At most three others of the gallery, those most like the person, nearest first; empty when
            nothing was taken.
    """

    person: Person
    photos_taken: int
    photos_known: int
    nearest: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class EnrolmentReport:
    """What became of the photos.

    Attributes:
        people: Those with at least one good photo.
        refused: The photos that were not taken.
        warnings: Lines for the user: look-alikes, templates that made room, names that were not used.
    """

    people: tuple[EnrolledPerson, ...]
    refused: tuple[RefusedPhoto, ...]
    warnings: tuple[str, ...]
