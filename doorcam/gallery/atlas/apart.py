"""The map that keeps neighbours, computed in a process of its own, which can be stopped at any moment.

Ten thousand faces take a minute or two. Their vectors go through a pipe; no file ever holds them.
"""

import io
import os
import subprocess
import sys
from contextlib import suppress

import numpy as np
import numpy.typing as npt

from doorcam.domain import Progress
from doorcam.gallery.atlas.projections import Points, pca, tsne

_LOOK_S = 0.2
_DIMENSIONS = 50  # as in `project`
# One thread is left to the door.
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def neighbours_kept(vectors: npt.NDArray[np.float32], progress: Progress) -> Points:
    """t-SNE in two dimensions, (n, 2).

    Args:
        vectors: (n, D), n may be 0.
        progress: Asked a few times a second whether to go on.

    Raises:
        Cancelled: if the progress says so; the process is gone then.
    """
    # The child imports from where this process does, and never from the folder it happens to stand in (-P).
    environment = os.environ | _ONE_THREAD | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(  # noqa: S603 (our own program)
        [sys.executable, "-P", "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as child:
        try:
            said, complaint = _talk(child, _packed(vectors), progress)
        except BaseException:
            child.kill()
            raise
    if child.returncode:
        raise RuntimeError(f"the map could not be computed: {complaint.decode(errors='replace')[-500:]}")
    return _unpacked(said)


def _talk(child: subprocess.Popen[bytes], data: bytes, progress: Progress) -> tuple[bytes, bytes]:
    if child.stdin is not None:
        with suppress(BrokenPipeError), child.stdin:  # if it has gone, it has said why
            child.stdin.write(data)  # it reads before it does anything slow
        child.stdin = None  # or `communicate` would write to it again
    while True:
        progress("t-SNE", 0, 0)
        with suppress(subprocess.TimeoutExpired):
            return child.communicate(timeout=_LOOK_S)


def _packed(array: npt.NDArray[np.float32]) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array, allow_pickle=False)
    return stream.getvalue()


def _unpacked(data: bytes) -> npt.NDArray[np.float32]:
    array: npt.NDArray[np.float32] = np.load(io.BytesIO(data), allow_pickle=False)
    return array


if __name__ == "__main__":
    sys.stdout.buffer.write(_packed(tsne(pca(_unpacked(sys.stdin.buffer.read()), _DIMENSIONS), 2)))
