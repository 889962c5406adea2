"""Enrolment of people from vectors that other programs made of their photos."""

import hashlib
from pathlib import Path

from doorcam.domain import NO_PROGRESS, Embedding, Metric, Progress, Template
from doorcam.gallery.admission import Admission, AdmissionRules
from doorcam.gallery.folders import RefusedPhoto
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.naming import person_ids
from doorcam.gallery.report import EnrolledPerson, EnrolmentReport
from doorcam.gallery.vectors_file import VectorRow, read_vectors

# Nobody has seen the photo: neither good nor bad.
_QUALITY = 0.5


def enrol_vectors(
    gallery: Gallery,
    path: Path,
    *,
    model_id: str,
    dimension: int,
    metric: Metric,
    rules: AdmissionRules,
    progress: Progress = NO_PROGRESS,
) -> EnrolmentReport:
    """Enrol the people of a file of vectors, each whole or not at all; a second time, only what is new.

    Args:
        gallery: Where they go.
        path: See `read_vectors`.
        model_id: The model that made the vectors.
        dimension: Of that model.
        metric: Of that model.
        rules: Who is let in.
        progress: Called while the file is read, and before each person.

    Raises:
        StorageFault: if anything in the file is not as it should be, or the vectors do not fit the model's others;
            nobody was enrolled.
        Cancelled: by `progress`; the people before are enrolled.
    """
    rows: dict[str, list[VectorRow]] = {}
    for row in read_vectors(path, dimension, progress):
        rows.setdefault(row.key, []).append(row)
    enrolled = {person.person_id: person.name for person in gallery.people()}
    ids = person_ids({key: key for key in sorted(rows)}, enrolled)
    index = GalleryIndex.load(gallery, model_id, metric)
    admission = Admission(gallery, model_id, metric, rules, index.search, index.revision)
    people: list[EnrolledPerson] = []
    refused: list[RefusedPhoto] = []
    warnings: list[str] = []
    for number, (key, person_id) in enumerate(ids.items()):
        progress(f"Enrolling {key}", number, len(ids))
        known = gallery.contents(person_id, model_id)
        places = {_content(row): row.place for row in rows[key]}
        fresh = [_template(row, path, model_id) for row in rows[key] if _content(row) not in known]
        if fresh:
            admitted = admission.admit(fresh, None if person_id in enrolled else key, person_id)
            warnings.extend(admitted.warnings)
            refused.extend(
                RefusedPhoto(Path(f"{path} {places[each.template.content_sha256]}"), each.reason)
                for each in admitted.passed
                if each.template.content_sha256 in places
            )
            person, taken, nearest = admitted.person, admitted.taken, admitted.nearest
        else:
            person, taken, nearest = gallery.person(person_id), 0, ()
        if person is not None:
            people.append(EnrolledPerson(person, taken, len(rows[key]) - len(fresh), nearest))
    return EnrolmentReport(tuple(people), tuple(refused), tuple(dict.fromkeys(warnings)))


def _template(row: VectorRow, path: Path, model_id: str) -> Template:
    return Template(Embedding(row.vector, model_id), _QUALITY, f"{path.name} {row.place}", b"", _content(row))


def _content(row: VectorRow) -> str:
    """There is no photo: the vector takes its place."""
    return hashlib.sha256(row.vector.tobytes()).hexdigest()
