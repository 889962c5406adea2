"""What goes into the journal with a decision: everything it was made from, to be read and decided again."""

import json
from typing import Any, get_type_hints

from doorcam.access.evidence import Evidence, Sighting
from doorcam.access.policy import POLICY_VERSION, Case, PolicySettings, Ruled
from doorcam.access.rules import Ruling, StepUp
from doorcam.domain import Candidate, Factor, Liveness, LivenessState, Reason
from doorcam.errors import StorageFault

_STEP_UP = "step_up:"
_SETTINGS = get_type_hints(PolicySettings)


def record_of(case: Case, settings: PolicySettings, model: str) -> str:
    """A case as JSON.

    Args:
        settings: What it was decided by.
        model: The embedder: its id and the beginning of its weights' sha256.
    """
    evidence, liveness = case.evidence, case.liveness
    ruled = {} if case.ruled is None else {"ruled": case.ruled.person_id, "ruling": _ruling_text(case.ruled.ruling)}
    return json.dumps(
        {
            "policy": POLICY_VERSION,
            "settings": {name: getattr(settings, name) for name in _SETTINGS},
            "model": model,
            "track": evidence.track_id,
            "now_s": case.now_s,
            "camera_trusted": case.camera_trusted,
            "first_t_s": evidence.first_t_s,
            "seen": evidence.seen,
            "sightings": [_sighting_values(sighting) for sighting in evidence.sightings],
            "liveness": {
                "state": liveness.state,
                "depth": liveness.depth,
                "passive": liveness.passive,
                "prompted": liveness.prompted,
                "failure": liveness.failure,
            },
            **ruled,
            "shown": sorted(case.shown),
        },
        separators=(",", ":"),
    )


def entry_record(ruled: Ruled | None, shown: frozenset[Factor]) -> str:
    """The record of somebody whose face was not asked for, as JSON.

    Args:
        ruled: None where a PIN was wrong or a badge nobody's.
    """
    values = {} if ruled is None else {"ruled": ruled.person_id, "ruling": _ruling_text(ruled.ruling)}
    return json.dumps({"policy": POLICY_VERSION, **values, "shown": sorted(shown)}, separators=(",", ":"))


def read_record(text: str) -> tuple[Case, PolicySettings]:
    """What `record_of` wrote: the case, and the settings it was decided by.

    Raises:
        StorageFault: if it holds no evidence of a face, or is of another policy or damaged.
    """
    try:
        values = json.loads(text)
        if values["policy"] != POLICY_VERSION:
            made_by = values["policy"]
            raise StorageFault(f"this decision was made by policy {made_by}", f"only {POLICY_VERSION} is known")
        settings = PolicySettings(**{name: kind(values["settings"][name]) for name, kind in _SETTINGS.items()})
        return _case(values), settings
    except (KeyError, ValueError, TypeError, OverflowError, RecursionError):
        raise StorageFault("this event holds no evidence that could be decided again") from None


def _case(values: dict[str, Any]) -> Case:
    evidence = Evidence(
        int(values["track"]),
        tuple(_sighting(each) for each in values["sightings"]),
        float(values["first_t_s"]),
        int(values["seen"]),
    )
    if not evidence.sightings:
        raise ValueError("no sightings")
    liveness = dict(values["liveness"])
    liveness["state"] = LivenessState(liveness["state"])
    ruled = Ruled(values["ruled"], _ruling(str(values["ruling"]))) if "ruling" in values else None
    shown = frozenset(Factor(factor) for factor in values["shown"])
    return Case(evidence, float(values["now_s"]), bool(values["camera_trusted"]), ruled, Liveness(**liveness), shown)


def _sighting_values(sighting: Sighting) -> dict[str, Any]:
    return {
        "frame": sighting.frame_index,
        "t_s": sighting.t_s,
        "captured_s": sighting.captured_s,
        "repeated": sighting.repeated,
        "fresh": sighting.fresh,
        "quality": sighting.quality,
        "strangers": sighting.strangers,
        "candidates": [[each.person_id, each.distance, each.extra_margin] for each in sighting.candidates],
    }


def _sighting(values: dict[str, Any]) -> Sighting:
    return Sighting(
        frame_index=int(values["frame"]),
        t_s=float(values["t_s"]),
        captured_s=float(values["captured_s"]),
        repeated=bool(values["repeated"]),
        fresh=bool(values["fresh"]),
        quality=float(values["quality"]),
        candidates=tuple(
            Candidate(str(person_id), str(person_id), float(distance), float(extra))
            for person_id, distance, extra in values["candidates"]
        ),
        strangers=int(values["strangers"]),
    )


def _ruling_text(ruling: Ruling) -> str:
    if isinstance(ruling, StepUp):
        return _STEP_UP + ",".join(sorted(ruling.any_of))
    return ruling.value


def _ruling(text: str) -> Ruling:
    if text.startswith(_STEP_UP):
        return StepUp(frozenset(Factor(factor) for factor in text.removeprefix(_STEP_UP).split(",")))
    return Reason(text)
