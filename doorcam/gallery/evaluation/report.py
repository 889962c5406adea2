"""A study as plain values: one object for each thing found."""

from collections.abc import Iterator
from typing import Any

from doorcam.gallery.evaluation.bootstrap import FEW_PEOPLE
from doorcam.gallery.evaluation.degradation import DegradedRates
from doorcam.gallery.evaluation.identification import Identification
from doorcam.gallery.evaluation.lfw import LfwResult
from doorcam.gallery.evaluation.study import Confusion, Study
from doorcam.gallery.evaluation.verification import Verification

Row = dict[str, Any]


def report(study: Study, model_id: str, confusions: list[Confusion]) -> Iterator[Row]:
    """All rows of a study, each with its `type`."""
    yield {"type": "photos", "model": model_id, "photos": len(study.read.faces.photos), "people": _people(study)}
    for kind, photos in (("left_out", study.read.left_out), ("crowded", study.read.crowded)):
        yield from ({"type": kind, "photo": str(photo.path), "reason": photo.reason} for photo in photos)
    yield from ({"type": "note", "message": message} for message in _notes(study))
    yield from _verification(study.verification)
    for each in study.identifications:
        yield from _identification(each)
    if study.lfw is not None:
        yield _lfw(study.lfw)
    yield from map(_degraded, study.degraded)
    yield from (_confusion(study, each) for each in confusions)


def _people(study: Study) -> int:
    return len(set(study.read.faces.people.tolist()))


def _notes(study: Study) -> Iterator[str]:
    if len(study.faces.photos) < len(study.read.faces.photos):
        yield f"a random sample of people was compared, with {len(study.faces.photos)} photos"
    people = study.verification.people
    if people < FEW_PEOPLE:
        yield f"with {people} people the intervals are too narrow: from {FEW_PEOPLE} people on they hold"
    if not study.identifications:
        yield "too few people have enough photos to enrol some and search with the others"


def _verification(found: Verification) -> Iterator[Row]:
    yield {
        "type": "verification",
        "people": found.people,
        "genuine_pairs": found.genuine_pairs,
        "impostor_pairs": found.impostor_pairs,
        "eer": found.eer.as_dict(),
        "eer_threshold": round(found.eer_threshold, 4),
        "threshold": found.threshold,
        "fmr": found.fmr.as_dict(),
        "fnmr": found.fnmr.as_dict(),
    }
    for each in found.at_fars:
        threshold = round(each.threshold, 4)
        yield {"type": "tar", "far": each.far, "tar": each.tar.as_dict(), "threshold": threshold, "doubt": each.doubt}


def _identification(found: Identification) -> Iterator[Row]:
    yield {
        "type": "identification",
        "strategy": found.strategy,
        "splits": found.splits,
        "searches": found.searches,
        "stranger_searches": found.stranger_searches,
        "stranger_photos": found.stranger_photos,
        "misnamed": round(found.misnamed, 6),
        "threshold": found.threshold,
        "fpir": found.fpir.as_dict(),
        "fnir": found.fnir.as_dict(),
    }
    for each in found.at_fpirs:
        yield {
            "type": "fnir",
            "strategy": found.strategy,
            "fpir": each.fpir,
            "fnir": each.fnir.as_dict(),
            "threshold": round(each.threshold, 4),
            "doubt": each.doubt,
        }


def _lfw(found: LfwResult) -> Row:
    return {
        "type": "lfw",
        "folds": found.folds,
        "pairs": found.pairs,
        "accuracy": round(found.accuracy, 6),
        "standard_error": round(found.standard_error, 6),
        "threshold": round(found.threshold, 4),
        "faceless": found.faceless,
    }


def _degraded(found: DegradedRates) -> Row:
    return {
        "type": "degraded",
        "kind": found.degradation.kind,
        "strength": found.degradation.strength,
        "unit": found.degradation.unit,
        "photos": found.photos,
        "found": round(found.found, 4),
        "fmr": round(found.fmr, 6),
        "fnmr": round(found.fnmr, 6),
        "eer": None if found.eer is None else round(found.eer, 6),
    }


def _confusion(study: Study, each: Confusion) -> Row:
    faces = study.faces
    return {
        "type": "confusion",
        "genuine": each.genuine,
        "photos": [str(faces.photos[place]) for place in (each.first, each.second)],
        "names": [faces.names[faces.people[place]] for place in (each.first, each.second)],
        "distance": round(each.distance, 4),
    }
