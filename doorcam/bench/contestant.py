"""One contestant in a process of its own: `python -m doorcam.bench.contestant KIND NAME INPUTS.npy OPTIONS`.

It loads, works through its inputs twice to warm up, and says one line: its answers. For every number
of seconds it then reads from stdin it works for so long and says the seconds of each call. It ends
with its input.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from doorcam.bench import detectors, embedders
from doorcam.bench.measurement import block

_BUILDERS: dict[str, Callable[[str, npt.NDArray[np.uint8], dict[str, Any]], Callable[[int], Any]]] = {
    "detector": detectors.build,
    "embedder": embedders.build,
}


def main(kind: str, name: str, inputs: Path, options: str) -> None:
    """Serve until stdin ends."""
    # Libraries may print what they like; only answers go to the one who asks.
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    pictures = np.load(inputs, allow_pickle=False)
    work = _BUILDERS[kind](name, pictures, json.loads(options))
    for _ in range(2):
        answers = [work(index) for index in range(len(pictures))]
    print(json.dumps(answers), file=channel, flush=True)
    for line in sys.stdin:
        print(json.dumps(block(work, float(line))), file=channel, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), sys.argv[4])
