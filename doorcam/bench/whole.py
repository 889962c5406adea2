"""The parts that measure whole programs: the loop over a recording, and the time from start to the first decision."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from doorcam.bench import child
from doorcam.bench.context import Context
from doorcam.bench.machine import importable
from doorcam.bench.measurement import OURS, Measurement, with_ratios
from doorcam.bench.scenes import VIDEO_RATE_HZ, render_video
from doorcam.camera.demo import VISIT_PERIOD_S, VISIT_SETTLED_S

_SIZE_WH = (640, 480)
_MIN_FACES_PX = (20, 40)
_LOOPS = {"mtcnn + keras predict": "mtcnn", "dlib": "dlib"}
_LOOP_MODULE = "doorcam.bench.loops"
_FRAMES_OF_ALL = 1_000_000
_STARTS = 4


def loop(context: Context) -> Iterator[Measurement]:
    """Every frame of a recording: the loops of tutorials between two runs of doorcam."""
    home = context.scratch / "loop"
    child.enrol_portrait(home)
    video = context.video or _rendered(context)
    frames = 12 if context.quick else _FRAMES_OF_ALL
    for min_face_px in _MIN_FACES_PX[-1:] if context.quick else _MIN_FACES_PX:
        case = f"{'demo' if context.video is None else video.name} from {min_face_px} px"
        runners = [OURS, *(who for who, module in _LOOPS.items() if importable(module)), f"{OURS} again"]
        rows = []
        for step, who in enumerate(runners):
            context.progress(f"whole loop, {case}: {who}", step, len(runners))
            if who.startswith(OURS):
                values = _run_doorcam(home, video, min_face_px, frames)
            else:
                values = _run_loop(who, video, min_face_px, frames)[1]
            a_frame_ms = round(1000 / values["fps"], 2) if values["fps"] else None
            rows.append(
                Measurement("loop", case, who, {**values, **({"ms_a_frame": a_frame_ms} if a_frame_ms else {})})
            )
        yield from with_ratios(rows)


def start(context: Context) -> Iterator[Measurement]:
    """From the command to the first decision, with converted networks in the cache, and memory."""
    home = context.scratch / "start"
    child.enrol_portrait(home)
    count = 30 if context.quick else 90
    video = render_video(context.scratch / "start.mp4", _SIZE_WH, _settled(), count)
    runs = 2 if context.quick else 5
    answers: dict[str, list[tuple[float, dict[str, Any]]]] = {OURS: []}
    rival = "mtcnn + keras predict"
    if importable("mtcnn"):
        answers[rival] = []
    for turn in range(runs):
        context.progress("start to first decision", turn, runs)
        answers[OURS].append(_first_decision(home, video))
        if rival in answers:
            answers[rival].append(_run_loop(rival, video, 40, 2))
    context.progress("which modules doorcam loads", 0, 0)
    tensorflow = loads_tensorflow(home, video)
    yield from with_ratios(
        Measurement(
            "start",
            "to the first decision",
            who,
            {
                "first_answer_s": round(statistics.median(first_s for first_s, _ in told), 2),
                "rss_mb": round(statistics.median(values["rss_mb"] for _, values in told), 1),
                "runs": len(told),
                "tensorflow_loaded": tensorflow if who == OURS else True,
            },
        )
        for who, told in answers.items()
    )


def loads_tensorflow(home: Path, video: Path) -> bool:
    """Whether a run of doorcam imports TensorFlow; Python itself is asked for every import."""
    command = child.doorcam_command(home, "run", "--source", video, "--json", "--max-frames", "2")
    with child.started(command, ["-X", "importtime"]) as running:
        list(running.lines())
        imported = {line.rpartition("|")[2].strip() for line in running.complaints().splitlines()}
    return "tensorflow" in imported


def _rendered(context: Context) -> Path:
    count = 60 if context.quick else round(VISIT_PERIOD_S * VIDEO_RATE_HZ)
    first = _settled() if context.quick else 0
    return render_video(context.scratch / "demo.mp4", _SIZE_WH, first, count)


def _settled() -> int:
    """Number of the demo's first frame in which the visitor stands still."""
    return round(VISIT_SETTLED_S * VIDEO_RATE_HZ)


def _run_doorcam(home: Path, video: Path, min_face_px: int, frames: int) -> dict[str, Any]:
    command: list[str | Path] = ["run", "--source", video, "--json", "--max-frames", str(frames)]
    command += ["--set", f"detection.min_face_px={min_face_px}"]
    with child.started(child.doorcam_command(home, *command)) as running:
        *_, summary = running.lines()
    return {key: summary[key] for key in ("frames", "fps", "rss_mb")}


def _run_loop(who: str, video: Path, min_face_px: int, frames: int) -> tuple[float, dict[str, Any]]:
    """Seconds from the start to the end of the first frame, and what the loop said at its end."""
    for attempt in range(_STARTS):
        try:
            with child.started([_LOOP_MODULE, who, video, str(frames), str(min_face_px)]) as running:
                first_s = 0.0
                for answer in running.lines():
                    if "first" in answer:
                        first_s = time.perf_counter() - running.started_s
            return first_s, answer
        except child.BenchFault:  # TensorFlow now and then dies at a network's first run
            if attempt == _STARTS - 1:
                raise
    raise AssertionError("the last attempt returns or raises")


def _first_decision(home: Path, video: Path) -> tuple[float, dict[str, Any]]:
    first_s: float | None = None
    with child.started(child.doorcam_command(home, "run", "--source", video, "--json")) as running:
        for answer in running.lines():
            if answer["type"] == "decision" and first_s is None:
                first_s = time.perf_counter() - running.started_s
    if first_s is None:
        raise child.BenchFault("doorcam made no decision on the demo", "run doorcam doctor")
    return first_s, answer
