"""The parts in which doorcam's detector and embedder run beside others."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.bench import child
from doorcam.bench.context import Context
from doorcam.bench.detectors import MTCNN_MIN_FACE_PX
from doorcam.bench.embedders import NETWORK, RANDOM_NETWORK
from doorcam.bench.machine import importable
from doorcam.bench.measurement import OURS, Measurement, alternate, in_ms, with_ratios
from doorcam.bench.scenes import scene, with_noise
from doorcam.errors import PictureFault
from doorcam.vision.boxes import overlap
from doorcam.vision.networks import inception_resnet_v1
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import has_bfloat16

# The smallest picture and face of a webcam kiosk, and those of a larger room.
_DETECTION = (((640, 480), 20), ((1280, 720), 40))
_BATCHES = (1, 2, 4, 8)
_STARTS = 4
# dlib's boxes run from the brows to the chin, MTCNN's are taller: for one face they share about half.
_SAME_FACE_OVERLAP = 0.3
# The smallest face dlib's detector finds without enlarging the picture (its training window, in pixels).
_DLIB_MIN_FACE_PX = 80


def detector(context: Context) -> Iterator[Measurement]:
    """Finding faces."""
    for size_wh, min_face_px in _DETECTION:
        case = f"{size_wh[0]}x{size_wh[1]} from {min_face_px} px"
        rivals = {who: spec for who, spec in _detectors(min_face_px).items() if importable(spec[1])}
        inputs = context.frames(size_wh)
        with ExitStack() as stack:
            children = {
                who: stack.enter_context(child.contestant("detector", name, inputs, options))
                for who, (name, _, options) in rivals.items()
            }
            answers = {}
            for who, running in children.items():
                context.progress(f"detector {case}: starting {who}", 0, 0)
                answers[who] = running.receive()
            times_s = _take_turns(context, f"detector {case}", children)
        yield from with_ratios(
            Measurement("detector", case, who, in_ms(times_s[who]) | agreement(answers[who], answers[OURS]))
            for who in children
        )


def embedder(context: Context) -> Iterator[Measurement]:
    """Turning aligned faces into vectors, all with the weights of the same network."""
    faces = _aligned_faces(context, max(_BATCHES))
    rivals = {"keras predict": "keras", "tf.function": "tensorflow"}
    for count in _BATCHES:
        yield from _embed(context, NETWORK, faces[None, :count], rivals | {"dlib": "dlib"})
    side_px = inception_resnet_v1.INPUT_PX
    smaller = np.stack([cv2.resize(face, (side_px, side_px)) for face in faces])
    yield from _embed(context, RANDOM_NETWORK, smaller[None, :1], rivals)


def _embed(
    context: Context, network_id: str, batch: npt.NDArray[np.uint8], rivals: dict[str, str]
) -> Iterator[Measurement]:
    """One network on one batch: doorcam beside the others that can be imported."""
    makers = {OURS: "openvino"} | ({f"{OURS}, bfloat16": "openvino"} if has_bfloat16() else {}) | rivals
    count = batch.shape[1]
    case = f"{count} face{'s' if count > 1 else ''}"
    if network_id == RANDOM_NETWORK:
        case = f"Inception-ResNet-v1, random weights, {case}"
    with ExitStack() as stack:
        children, answers = {}, {}
        for who in (who for who, module in makers.items() if importable(module)):
            context.progress(f"embedder {case}: starting {who}", 0, 0)
            children[who], first = _warmed_up(stack, who, batch, network_id)
            answers[who] = np.array(first[0])
        times_s = _take_turns(context, f"embedder {case}", children)
    for row in with_ratios(Measurement("embedder", case, who, in_ms(times_s[who])) for who in children):
        away = float(np.abs(answers[row.who] - answers[OURS]).max())
        yield Measurement(row.part, row.case, row.who, {**row.values, "largest_difference": float(f"{away:.2g}")})


def _warmed_up(stack: ExitStack, who: str, batch: npt.NDArray[np.uint8], network_id: str) -> tuple[child.Child, Any]:
    """A contestant that has given its first answer, and that answer.

    TensorFlow 2.21 now and then dies of a segmentation fault at a network's first run; then it is started anew.
    """
    for attempt in range(_STARTS):
        running = stack.enter_context(child.contestant("embedder", who, batch, {"network": network_id}))
        try:
            return running, running.receive()
        except child.BenchFault:
            if attempt == _STARTS - 1:
                raise
    raise AssertionError("the last attempt returns or raises")


def agreement(found: Sequence[Sequence[Any]], ours: Sequence[Sequence[Any]]) -> dict[str, int]:
    """How many faces were found over all pictures, and how many of them doorcam found in the same place."""
    agree = 0
    for theirs, mine in zip(found, ours, strict=True):
        shared = overlap(np.array(theirs, np.float32).reshape(-1, 4), np.array(mine, np.float32).reshape(-1, 4))
        # One of theirs counts for one of ours only.
        while shared.size and shared.max() > _SAME_FACE_OVERLAP:
            row, column = np.unravel_index(shared.argmax(), shared.shape)
            shared[row], shared[:, column] = 0, 0
            agree += 1
    return {"pictures": len(found), "found": sum(map(len, found)), "agree": agree}


def _detectors(min_face_px: int) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """For each row its maker's name, the module it needs, and the maker's options."""
    doublings = int(np.ceil(np.log2(_DLIB_MIN_FACE_PX / min_face_px)))
    same = {"min_face_px": min_face_px}
    contestants: dict[str, tuple[str, str, dict[str, Any]]] = {
        OURS: ("doorcam", "openvino", same),
        f"mtcnn as shipped, from {MTCNN_MIN_FACE_PX} px": ("mtcnn", "mtcnn", {}),
    }
    if min_face_px != MTCNN_MIN_FACE_PX:
        contestants[f"mtcnn on a smaller picture, from {min_face_px} px"] = ("mtcnn", "mtcnn", same)
    return contestants | {
        "facenet-pytorch": ("facenet-pytorch", "facenet_pytorch", same),
        f"dlib as shipped, from {_DLIB_MIN_FACE_PX} px": ("dlib", "dlib", {"enlarge_times": 0}),
        f"dlib from {min_face_px} px": ("dlib", "dlib", {"enlarge_times": doublings}),
    }


def _take_turns(context: Context, what: str, children: dict[str, child.Child]) -> dict[str, list[float]]:
    total, done = context.rounds * len(children), iter(range(context.rounds * len(children)))
    return alternate(
        {who: partial(running.ask, context.block_s) for who, running in children.items()},
        context.rounds,
        lambda who: context.progress(f"{what}: {who}", next(done), total),
    )


def _aligned_faces(context: Context, count: int) -> npt.NDArray[np.uint8]:
    """(count, size, size, 3) uint8 faces as the embedder gets them, in turn from all pictures."""
    reader = FaceReader.load(NETWORK, context.cache)
    pictures = context.pictures or with_noise(scene((640, 480), 1), count)
    faces = [face.aligned_bgr for picture in pictures for face in reader.read(picture)]
    if not faces:
        raise PictureFault("there is no face in the pictures")
    return np.stack([faces[place % len(faces)] for place in range(count)])
