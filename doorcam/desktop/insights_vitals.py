"""How the door is doing, in plain words, each with a mend when it is bad.

The values are those of `Runtime.summary`, and beside them, where there is somebody to tell:

- databases, free_bytes: as `doorcam.desktop.insights_desk.disk_use` gives them;
- camera: the state of the camera, a `CameraState`;
- door: a mapping with "last", what became of the last attempt to open it (`doorcam.doors.door.Outcome`, or None), and
  "pause_s", for how long it is left alone because it kept failing;
- outward: the `Standing` of each destination outside, with how many messages wait for it.
"""

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from doorcam.desktop.event_words import local_time
from doorcam.desktop.faults import joined, within
from doorcam.desktop.numbers import number, percent, size_text
from doorcam.domain import CameraState
from doorcam.outward.standing import Standing

Values = Mapping[str, Any]

# People turn away from a door that takes longer to notice them; see the latencies of `doorcam bench`.
_SLOW_MS = 500.0
_FEW_PICTURES_HZ = 5.0
_BUSY_SHARE = 0.9
_MUCH_MEMORY_MB = 2000.0
_LITTLE_BYTES = 1_000_000_000
_MANY_PROMPTS = 0.5
_FEWEST_ASKED = 20  # before that a share says nothing
_MANY_DROPPED = 0.8
_MANY_WAITING = 100


@dataclass(frozen=True, slots=True)
class Vital:
    """One value.

    Attributes:
        name: What it is.
        value: As it is read.
        number: As it is drawn; None for what is no number.
        good: Whether all is well.
        words: What it means, or the mend.
    """

    name: str
    value: str
    number: float | None
    good: bool
    words: str


def vitals(now: Values, before: Values | None) -> list[Vital]:
    """All that the values tell of.

    Args:
        now: The newest.
        before: Those of a moment ago; rates are of the time between the two.
    """
    between = _Between(now, before) if before is not None and "wall_s" in before and "wall_s" in now else None
    found: Sequence[Vital | None] = (
        _camera(now, between),
        _latency(now),
        _dropped(between),
        _processor(between),
        _memory(now),
        *_disk(now),
        _lost(now),
        _door(now),
        _prompts(now),
        *_deliveries(now),
    )
    return [vital for vital in found if vital is not None]


class _Between:
    """What happened from one look to the next."""

    def __init__(self, now: Values, before: Values) -> None:
        def grown(name: str) -> float:
            return float(now[name] - before[name])

        self.seconds = max(grown("wall_s"), 1e-6)
        self.dropped = grown("dropped")
        self.captured = grown("frames") + grown("idle") + self.dropped
        self.cpu_s = grown("cpu_s")


def _camera(now: Values, between: _Between | None) -> Vital | None:
    state = None if "camera" not in now else CameraState(now["camera"])
    if between is None and state is None:
        return None
    rate_hz = None if between is None else between.captured / between.seconds
    value = "–" if rate_hz is None else _tr("{rate} a second").format(rate=number(rate_hz, 1))
    mend = _camera_mend(state)
    if mend is None and rate_hz is not None and rate_hz < _FEW_PICTURES_HZ and state is not CameraState.STARTING:
        mend = _tr("Few pictures come: look at the camera’s cable, and at its rate in the settings.")
    fine = _tr("It is starting.") if state is CameraState.STARTING else _tr("Pictures of the camera in a second.")
    return _vital(_tr("Camera"), value, rate_hz, mend is None, fine, mend or "")


def _camera_mend(state: CameraState | None) -> str | None:
    """What to do about a camera whose pictures open no door; None for nothing."""
    cable = _tr("Look at its cable and its power.")
    said = {
        CameraState.LOST: joined(_tr("The camera does not answer."), cable),
        CameraState.STALLED: joined(_tr("No new picture comes."), cable),
        CameraState.FROZEN: joined(_tr("It repeats one picture."), cable),
        CameraState.DARK: _tr("It is too dark: switch a light on."),
        CameraState.ENDED: _tr("The recording has ended: choose a camera in the settings."),
    }
    return None if state is None else said.get(state)


def _latency(now: Values) -> Vital | None:
    latency = now.get("latency_ms")
    if latency is None:
        return None
    p50, p95 = latency["p50"], latency["p95"]
    if math.isnan(p50):
        return Vital(_tr("Time to recognise"), "–", None, True, _tr("Nobody was seen yet."))
    value = _tr("{p50} ms, mostly below {p95} ms").format(p50=number(p50), p95=number(p95))
    fine = _tr("From a picture to its answer: the middle one, and all but the slowest twentieth.")
    mend = _tr("Slow: choose a smaller picture, a smaller region, or a greater smallest face in the settings.")
    return _vital(_tr("Time to recognise"), value, p95, p95 <= _SLOW_MS, fine, mend)


def _dropped(between: _Between | None) -> Vital | None:
    if between is None:
        return None
    share = between.dropped / between.captured if between.captured else 0.0
    fine = _tr("Pictures left out because a newer one had come; some are in order.")
    mend = _tr("The computer cannot keep up: choose a lower rate or a smaller picture in the settings.")
    return _vital(_tr("Pictures left out"), percent(share), 100 * share, share <= _MANY_DROPPED, fine, mend)


def _processor(between: _Between | None) -> Vital | None:
    if between is None:
        return None
    share = min(1.0, between.cpu_s / between.seconds / (os.cpu_count() or 1))
    fine = _tr("Of all cores, by doorcam.")
    mend = _tr("Nearly all is used: close other programs, or choose a lower rate of the camera.")
    return _vital(_tr("Processor"), percent(share), 100 * share, share <= _BUSY_SHARE, fine, mend)


def _memory(now: Values) -> Vital | None:
    used_mb = now.get("rss_mb")
    if used_mb is None:
        return None
    value = _tr("{size} MB").format(size=number(used_mb))
    mend = _tr("More than usual: start doorcam anew, and report it if it grows again.")
    return _vital(_tr("Memory"), value, used_mb, used_mb <= _MUCH_MEMORY_MB, _tr("Used by doorcam."), mend)


def _disk(now: Values) -> list[Vital]:
    found = []
    if "databases" in now:
        sizes: Mapping[str, int] = now["databases"]
        names = {
            "gallery": _tr("people"),
            "journal": _tr("journal"),
            "access": _tr("rules"),
            "outward": _tr("messages"),
        }
        parts = ", ".join(f"{names.get(name, name)} {size_text(size)}" for name, size in sizes.items())
        total = sum(sizes.values())
        found.append(Vital(_tr("Databases"), size_text(total), total / 1e6, True, parts))
    if "free_bytes" in now:
        free = now["free_bytes"]
        fine = _tr("Beside the databases and pictures.")
        mend = _tr("Nearly full: purge old events, or make room on the disk. A full disk keeps the door shut.")
        found.append(_vital(_tr("Free disk"), size_text(free), free / 1e9, free >= _LITTLE_BYTES, fine, mend))
    return found


def _lost(now: Values) -> Vital | None:
    lost = now.get("lost_events")
    if lost is None:
        return None
    fine = _tr("Every decision was written down.")
    mend = _tr("Decisions were not written down, because the disk was too slow: see whether it is failing.")
    return _vital(_tr("Events lost"), number(lost), float(lost), not lost, fine, mend)


def _door(now: Values) -> Vital | None:
    door = now.get("door")
    if door is None:
        return None
    pause_s = door.get("pause_s", 0.0)
    said = {
        "open": _tr("Opened"),
        "unknown": _tr("Not known"),
        "failed": _tr("Failed"),
        None: _tr("Not opened yet"),
    }
    last = door.get("last")
    good = last in ("open", None) and not pause_s
    mend = _tr("The relay did not answer: look at its cable and its power, then test the door in the settings.")
    if pause_s:
        mend = _tr("It kept failing and is left alone for {seconds} s more. {mend}").format(
            seconds=number(pause_s), mend=mend
        )
    return _vital(
        _tr("Last opening"),
        said.get(last, str(last)),
        None,
        good,
        _tr("What became of the last try to open it."),
        mend,
    )


def _prompts(now: Values) -> Vital | None:
    liveness = now.get("liveness")
    if liveness is None:
        return None
    asked, prompted = liveness["asked"], liveness["prompted"]
    if not asked:
        return Vital(_tr("Proof of life"), "–", None, True, _tr("Nobody was asked for it since the start."))
    share = prompted / asked
    fine = _tr("So many of {asked} people had to turn their head.").format(asked=number(asked))
    mend = _tr("Many must turn their head: more light from the front, or a camera at the height of faces, helps.")
    good = asked < _FEWEST_ASKED or share <= _MANY_PROMPTS
    return _vital(_tr("Proof of life"), percent(share), 100 * share, good, fine, mend)


def _deliveries(now: Values) -> list[Vital]:
    return [_delivery(standing, waiting) for standing, waiting in now.get("outward", ())]


def _delivery(standing: Standing, waiting: int) -> Vital:
    value = _tr("{count} waiting").format(count=number(waiting))
    told = _tr("Nothing was delivered yet.")
    if standing.delivered_at is not None:
        told = _tr("Last delivered: {time}.").format(time=local_time(standing.delivered_at))
    if standing.skipped:
        skipped = _tr("Given up because their events are erased: {count}.").format(count=number(standing.skipped))
        told = joined(told, skipped)
    mend = _tr("Messages wait to be sent: look at the network.")
    if standing.fault is not None:
        mend = _tr("{fault}. Look at the network, and at the address in the settings.").format(fault=standing.fault)
    good = standing.fault is None and waiting <= _MANY_WAITING
    name = _tr("Messages to {name}").format(name=within(standing.name))
    return _vital(name, value, float(waiting), good, told, joined(mend, told))


def _vital(name: str, value: str, number: float | None, good: bool, fine: str, mend: str) -> Vital:
    return Vital(name, value, number, good, fine if good else mend)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Insights", text)
