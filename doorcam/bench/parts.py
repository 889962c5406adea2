"""The parts of the benchmark by name, and running them."""

import os
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from doorcam.bench import contests, door, flops, growth, index, liveness, whole
from doorcam.bench.context import Context
from doorcam.bench.embedders import NETWORK
from doorcam.bench.measurement import Measurement
from doorcam.config.paths import cache_dir
from doorcam.domain import Progress
from doorcam.errors import UsageFault
from doorcam.vision.mtcnn import NETWORK_IDS
from doorcam.vision.runtime import NetworkCache

Part = Callable[[Context], Iterator[Measurement]]

PARTS: dict[str, Part] = {
    "detector": contests.detector,
    "embedder": contests.embedder,
    "loop": whole.loop,
    "door": door.door,
    "idle": door.idle,
    "start": whole.start,
    "size": growth.size,
    "faces": growth.faces,
    "people": growth.people,
    "index": index.index,
    "flops": flops.flops,
    "liveness": liveness.liveness,
}


def chosen(names: Sequence[str]) -> dict[str, Part]:
    """The parts of those names in their own order; all when none is named.

    Raises:
        UsageFault: if there is no such part.
    """
    for name in names:
        if name not in PARTS:
            near = get_close_matches(name, PARTS, n=1)
            hint = f"did you mean {near[0]}?" if near else f"the parts are {', '.join(PARTS)}"
            raise UsageFault(f"--only {name}: there is no such part", hint)
    return {name: part for name, part in PARTS.items() if not names or name in names}


def converted_networks(progress: Progress) -> Path:
    """The folder of converted networks, once they are all there.

    Raises:
        WeightsFault: if weights are missing or damaged.
        StorageFault: if the folder cannot be written.
    """
    folder = cache_dir(os.environ) / "networks"
    NetworkCache(folder).ensure([*NETWORK_IDS, NETWORK], progress)
    return folder
