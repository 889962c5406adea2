"""Who is let into the gallery: photos that agree, of somebody who is nobody else, and of those the most telling."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from doorcam.domain import Candidate, Metric, Person, Template
from doorcam.errors import EnrolmentRefused
from doorcam.gallery.agreement import disagreeing
from doorcam.gallery.distances import distances_between
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.lookalikes import BAND, Lookalikes, Search, likenesses, most_alike
from doorcam.gallery.second_look import alert, look_again
from doorcam.gallery.selection import choose_varied

_REPORTED = 3


@dataclass(frozen=True, slots=True)
class AdmissionRules:
    """Who is let in.

    Attributes:
        threshold: Largest distance at which two faces are one person.
        max_templates: How many templates of a model a person keeps.
        allow_duplicate: Whether somebody may be enrolled who seems to be enrolled as somebody else.
        keep: False only tries: nothing is written.
        consent: The wording people agreed to; None if nobody asked them.
    """

    threshold: float
    max_templates: int
    allow_duplicate: bool = False
    keep: bool = True
    consent: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Passed:
    """A template that was not taken.

    Attributes:
        spare: Whether the person has enough like it; else it seems to show somebody else.
    """

    template: Template
    reason: str
    spare: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Admitted:
    """What became of a newcomer.

    Attributes:
        person: As they are in the gallery now; None if nobody was enrolled.
        taken: How many of the new templates they have now.
        passed: The new templates that were not taken, and old ones that made room.
        nearest: At most three others of the gallery, those most like the person, nearest first.
        warnings: Lines for the user.
    """

    person: Person | None = None
    taken: int = 0
    passed: tuple[Passed, ...] = ()
    nearest: tuple[Candidate, ...] = ()
    warnings: tuple[str, ...] = ()


class Admission:
    """Lets one person after the other into the gallery.

    Args:
        gallery: Where they go.
        model_id: Of all their templates.
        metric: Of that model.
        rules: Who is let in.
        search: The gallery as it is now, as `GalleryIndex.search` answers.
        revision: Of the gallery that `search` knows, at least.
    """

    def __init__(
        self, gallery: Gallery, model_id: str, metric: Metric, rules: AdmissionRules, search: Search, revision: int
    ) -> None:
        self._gallery = gallery
        self._model_id = model_id
        self._metric = metric
        self._rules = rules
        self._lookalikes = Lookalikes(search, model_id, metric)
        self._revision = revision

    def strangers(self, templates: Sequence[Template], person_id: str | None) -> list[Passed]:
        """Those of some templates that seem to show somebody else than the others, and than the person so far.

        Args:
            templates: At least one, all of one person, or so it is said.
            person_id: Of that person, if they are enrolled.
        """
        return self._strangers(self._stored(person_id), templates, person_id)

    def thin_out(self, templates: Sequence[Template], person_id: str | None) -> tuple[list[Template], list[Passed]]:
        """Those that would be taken if there were no more of the person, and the others."""
        stored = self._stored(person_id)
        strangers = self._strangers(stored, templates, person_id)
        chosen, spare = self._choose(stored, _without(templates, strangers))
        fresh = [template for template in chosen if template not in stored]
        return fresh, [*strangers, *(each for each in spare if each.template not in stored)]

    def admit(
        self,
        templates: Sequence[Template],
        name: str | None,
        person_id: str | None,
        alongside: Callable[[Person], None] | None = None,
    ) -> Admitted:
        """Enrol somebody, or give them more templates; whole or not at all.

        Args:
            templates: At least one.
            name: As in `Gallery.enrol`.
            person_id: As in `Gallery.enrol`.
            alongside: As in `Gallery.enrol`; not called if nothing is enrolled.

        Raises:
            UsageFault, StorageFault: as `Gallery.enrol`.
        """
        stored = self._stored(person_id)
        strangers = self._strangers(stored, templates, person_id)
        fitting = _without(templates, strangers)
        if not fitting:
            return Admitted(passed=tuple(strangers))
        alike = self._alike(fitting, person_id)
        if not stored and not self._rules.allow_duplicate and alike and alike[0].distance <= self._rules.threshold:
            reason = str(_duplicate(alike[0]))
            return Admitted(passed=(*strangers, *(Passed(each, reason) for each in fitting)))
        chosen, spare = self._choose(stored, fitting)
        fresh = [template for template in chosen if template not in stored]
        if not fresh:
            passed = (*strangers, *(each for each in spare if each.template not in stored))
            return Admitted(self._gallery.person(person_id or ""), 0, passed, tuple(alike[:_REPORTED]))
        alike = self._alike(chosen, person_id)
        found = likenesses(alike, self._rules.threshold)
        person = self._gallery.enrol(
            name,
            fresh,
            person_id,
            self._rules.consent,
            instead_of=[template.content_sha256 for template in stored if template not in chosen],
            likenesses=found,
            keep=self._rules.keep,
            alongside=alongside,
        )
        self._lookalikes.add(person, fresh)
        warnings = self._since_searched(person) or tuple(alert(person.name, person.person_id, each) for each in found)
        return Admitted(person, len(fresh), (*strangers, *spare), tuple(alike[:_REPORTED]), warnings)

    def _since_searched(self, person: Person) -> tuple[str, ...]:
        """Look at somebody once more if others have changed the gallery between the search and the enrolment."""
        if not self._rules.keep:
            return ()
        self._revision += 1
        if self._gallery.revision() == self._revision:
            return ()
        found = look_again(self._gallery, [person.person_id], self._model_id, self._metric, self._rules.threshold)
        index = GalleryIndex.load(self._gallery, self._model_id, self._metric)
        self._lookalikes = Lookalikes(index.search, self._model_id, self._metric)
        self._revision = index.revision
        return found

    def _stored(self, person_id: str | None) -> list[Template]:
        if person_id is None or not self._gallery.contents(person_id, self._model_id):
            return []
        templates = self._gallery.templates(person_id)
        return [template for template in templates if template.embedding.model_id == self._model_id]

    def _alike(self, templates: Sequence[Template], person_id: str | None) -> list[Candidate]:
        return most_alike(self._lookalikes.others([template.embedding for template in templates], person_id))

    def _strangers(
        self, stored: Sequence[Template], templates: Sequence[Template], person_id: str | None
    ) -> list[Passed]:
        elsewhere = [] if self._rules.allow_duplicate else self._seen_elsewhere(stored, templates, person_id)
        rest = _without(templates, elsewhere)
        if not rest:
            return elsewhere
        distances = distances_between([template.embedding for template in (*stored, *rest)], self._metric)
        threshold = self._rules.threshold
        odd = disagreeing(distances, len(stored), near=threshold, far=threshold * (1 + BAND))
        if len(odd) == len(stored) + len(rest):
            reason = EnrolmentRefused(
                "the photos seem to show different people (distance {distance:.2f})",
                "take out those of somebody else, or add more of this person",
                distance=distances.max(),
            )
            return [*elsewhere, *(Passed(each, str(reason)) for each in rest)]
        own = [place for place in range(len(distances)) if place not in odd]
        return [
            *elsewhere,
            *(Passed(rest[place - len(stored)], str(_odd(float(distances[place, own].min())))) for place in odd),
        ]

    def _seen_elsewhere(
        self, stored: Sequence[Template], templates: Sequence[Template], person_id: str | None
    ) -> list[Passed]:
        """Those that somebody else of the gallery matches, and better than the other photos do; not if all are."""
        distances = distances_between([template.embedding for template in (*stored, *templates)], self._metric)
        others = self._lookalikes.others([template.embedding for template in templates], person_id)
        found = []
        for place, (template, near) in enumerate(zip(templates, others, strict=True), start=len(stored)):
            other = min(near.values(), key=lambda candidate: candidate.distance, default=None)
            own = min((float(each) for at, each in enumerate(distances[place]) if at != place), default=float("inf"))
            if other is not None and other.distance <= self._rules.threshold and other.distance < own:
                found.append(Passed(template, str(_elsewhere(other, own))))
        return found if stored or len(found) < len(templates) else []

    def _choose(self, stored: Sequence[Template], templates: Sequence[Template]) -> tuple[list[Template], list[Passed]]:
        everything = [*stored, *templates]
        if not everything:
            return [], []
        distances = distances_between([template.embedding for template in everything], self._metric)
        places = choose_varied(distances, [each.quality for each in everything], self._rules.max_templates)
        chosen = [everything[place] for place in places]
        spare = [
            Passed(template, f"similar to {chosen[int(distances[place, places].argmin())].source}", spare=True)
            for place, template in enumerate(everything)
            if place not in places
        ]
        return chosen, spare


def _without(templates: Sequence[Template], passed: Sequence[Passed]) -> list[Template]:
    gone = {id(each.template) for each in passed}
    return [template for template in templates if id(template) not in gone]


def _duplicate(other: Candidate) -> EnrolmentRefused:
    return EnrolmentRefused(
        "already enrolled as {name} ({person_id}), distance {distance:.2f}",
        "add to them with --id {person_id}, or enrol another person all the same with --allow-duplicate",
        name=other.name,
        person_id=other.person_id,
        distance=other.distance,
    )


def _elsewhere(other: Candidate, own: float) -> EnrolmentRefused:
    return EnrolmentRefused(
        "it looks like {name} ({person_id}), distance {distance:.2f}, "
        "and less like the other photos, distance {own:.2f}",
        "put it with the photos of the person it shows",
        name=other.name,
        person_id=other.person_id,
        distance=other.distance,
        own=own,
    )


def _odd(own: float) -> EnrolmentRefused:
    return EnrolmentRefused(
        "it does not look like the other photos, distance {own:.2f}", "take it out if it shows somebody else", own=own
    )
