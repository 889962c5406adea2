"""A camera of 1280x720 at 30 frames a second, watched as at a door.

`python -m doorcam.bench.door FACES SECONDS HOME` watches in a process of its own and says one line.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from doorcam.bench import child
from doorcam.bench.context import Context
from doorcam.bench.measurement import OURS, Measurement
from doorcam.bench.scenes import RingSource, scene, with_noise
from doorcam.config.paths import Home
from doorcam.config.schema import LivenessSettings, Settings
from doorcam.runtime import Runtime

_SIZE_WH = (1280, 720)
_RATE_HZ = 30.0
_DRAWN = 16
_FACES = 3
_QUICK_S = 1.0


def door(context: Context) -> Iterator[Measurement]:
    """Three people at the door: what is dropped, how late, and how much of the processor it takes."""
    yield _measure(context, "door", _FACES)


def idle(context: Context) -> Iterator[Measurement]:
    """Nobody at the door, only the camera's noise."""
    yield _measure(context, "idle", 0)


def watch(faces: int, seconds: float, home: Home) -> dict[str, Any]:
    """Watch the ring of frames with everything that runs behind the kiosk.

    Returns:
        What the pipeline says of itself; processor time only from the first frame on.
    """
    frames = with_noise(scene(_SIZE_WH, faces), _DRAWN)
    # The ring repeats, which would be taken for a recording, and nobody in it can turn their head.
    runtime = Runtime.open(Settings(liveness=LivenessSettings(mode="off")), home)
    try:
        runtime.load_models()
        for frame in frames[:3]:  # the graphs for pictures of this size
            runtime.reader.read(frame)
        began_s, cpu_began_s = time.perf_counter(), time.process_time()
        runtime.start(RingSource(frames, _RATE_HZ, round(seconds * _RATE_HZ)))
        runtime.wait()
        wall_s, cpu_s = time.perf_counter() - began_s, time.process_time() - cpu_began_s
        runtime.stop()
        summary = runtime.summary()
    finally:
        runtime.close()
    shown: dict[str, Any] = {key: summary[key] for key in ("frames", "idle", "dropped", "rss_mb") if key in summary}
    latency = {f"{name}_ms": ms for name, ms in summary["latency_ms"].items()} if summary["frames"] else {}
    return {**shown, **latency, "core_share": round(cpu_s / wall_s, 3), "seconds": round(wall_s, 1)}


def _measure(context: Context, part: str, faces: int) -> Measurement:
    home = context.scratch / part
    child.enrol_portrait(home)
    seconds = _QUICK_S if context.quick else context.seconds
    context.progress(f"{faces or 'nobody'} at the door for {seconds:.0f} s", 0, 0)
    with child.started(["doorcam.bench.door", str(faces), str(seconds), home]) as running:
        values = running.receive()
    case = f"{_SIZE_WH[0]}x{_SIZE_WH[1]}, {faces or 'no'} faces, {_RATE_HZ:.0f} a second"
    return Measurement(part, case, OURS, values)


if __name__ == "__main__":
    answer = watch(int(sys.argv[1]), float(sys.argv[2]), Home(Path(sys.argv[3])))
    print(json.dumps(answer), flush=True)  # noqa: T201 (its output is what this program is for)
