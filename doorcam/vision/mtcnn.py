"""Detection with MTCNN: three small networks, each refining what the one before proposes.

Zhang et al., "Joint Face Detection and Alignment using Multi-task Cascaded Convolutional Networks",
2016. Thresholds, pyramid, cropping and box arithmetic are those of the package `mtcnn` 1.0.0, whose
answers are the reference; all candidates of all scales go through each network in one batch.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import NamedTuple, Self

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, Landmarks
from doorcam.vision.boxes import Boxes, keep_best, overlap, squared
from doorcam.vision.cropping import REMAP_LIMIT_PX, crop_all
from doorcam.vision.detection import boxes_of, check_image
from doorcam.vision.lanes import Lanes
from doorcam.vision.pool import Pool
from doorcam.vision.proposal import ProposalNetwork
from doorcam.vision.pyramid import AreaPyramid
from doorcam.vision.runtime import CompiledNetwork, available_threads

Image = npt.NDArray[np.uint8]
Array = npt.NDArray[np.float32]

NETWORK_IDS = ("mtcnn_pnet", "mtcnn_rnet", "mtcnn_onet")

_CELL_PX = 12
_STRIDE_PX = 2
_RNET_PX = 24
_ONET_PX = 48
# More proposals than this in one picture are noise, and their overlaps would not fit in memory.
_MAX_PROPOSALS = 2000


# Where a face is looked for again, as shares of its side: a step of 0.12 is a walk past the camera at 30 frames a
# second; R-Net and O-Net themselves move a box by about as much.
_FOLLOWED_SHIFTS = ((0.12, 0.0), (-0.12, 0.0), (0.0, 0.12), (0.0, -0.12))
_FOLLOWED_GROWTH = (0.08, -0.08)
_FOLLOWED_OVERLAP = 0.4


@dataclass(frozen=True)
class MtcnnSettings:
    """How the cascade searches.

    Attributes:
        min_face_px: Smallest face looked for.
        pyramid_factor: Size of each picture of the pyramid relative to the one before.
        max_face_px: Largest face looked for; 0 for as large as the picture.
        pnet_threshold, rnet_threshold, onet_threshold: Probability from which a network passes a
            candidate on.
        min_detection_score: Probability from which the last network's answer is given out.
    """

    min_face_px: int = 20
    max_face_px: int = 0
    pyramid_factor: float = 0.709
    pnet_threshold: float = 0.6
    rnet_threshold: float = 0.7
    onet_threshold: float = 0.8
    min_detection_score: float = 0.8


class _Found(NamedTuple):
    """The faces of one picture: (n, 4) boxes, (n,) scores, (n, 5, 2) landmarks, the surest first."""

    boxes: Boxes
    scores: Array
    points: Array


class MtcnnDetector:
    """The cascade over its three networks. May be used from several threads at once.

    Its work is shared by two lanes: the largest picture of the pyramid, which is half of it, and all others;
    then half of the candidates each.

    Args:
        pnets: The network `mtcnn_pnet`, once for the largest picture and once for the others.
        rnet, onet: The networks `mtcnn_rnet` and `mtcnn_onet`, taking floats.
        lanes: Runs the parts.
    """

    def __init__(
        self,
        pnets: tuple[ProposalNetwork, ProposalNetwork],
        rnet: CompiledNetwork,
        onet: CompiledNetwork,
        lanes: Lanes,
        settings: MtcnnSettings | None = None,
    ) -> None:
        self._pnets, self._rnet, self._onet = pnets, rnet, onet
        self._lanes = lanes
        self._settings = settings or MtcnnSettings()
        self._pyramid = AreaPyramid(lanes)
        self._floats = Pool(dict[tuple[int, ...], Array])

    @classmethod
    def load(cls, models: Sequence[Path], threads: int = 0, settings: MtcnnSettings | None = None) -> Self:
        """Compile the networks.

        Args:
            models: The .xml files of `NETWORK_IDS`, in that order.
            threads: Processor threads; 0 for as many as there are cores.

        Raises:
            WeightsFault: if a file cannot be read.
        """
        pnet, rnet, onet = models
        cv2.setNumThreads(1)  # OpenCV's own threads would get in the way of the lanes
        threads = threads or available_threads()
        lanes = Lanes(min(2, threads))
        each = threads // lanes.count
        any_size = CompiledNetwork(pnet, threads, takes_rgb_floats=True, streams=lanes.count)
        return cls(
            (ProposalNetwork(pnet, any_size, each), ProposalNetwork(pnet, any_size, each)),
            CompiledNetwork(rnet, threads, takes_rgb_floats=True, streams=lanes.count),
            CompiledNetwork(onet, threads, takes_rgb_floats=True, streams=lanes.count),
            lanes,
            settings,
        )

    def detect(self, image_bgr: Image) -> list[Detection]:
        """Find the faces; see `Detector.detect`."""
        return self.detect_all([image_bgr])[0]

    def detect_all(self, images_bgr: Sequence[Image]) -> list[list[Detection]]:
        """Find the faces of several pictures of any sizes, their candidates in one batch through R-Net and O-Net.

        Returns:
            For each picture what `detect` gives.
        """
        if not images_bgr:
            return []
        checked = [_within_limits(check_image(image_bgr)) for image_bgr in images_bgr]
        with self._floats.lend() as kept:
            pictures = _rgb_floats([image_bgr for image_bgr, _ in checked], kept)
            refined = self._refine(pictures, [self._propose(picture) for picture in pictures])
        return [self._detections(found, shrink) for found, (_, shrink) in zip(refined, checked, strict=True)]

    def follow(self, image_bgr: Image, boxes_xyxy_px: Boxes) -> list[Detection]:
        """Find faces again without P-Net: their boxes, moved and scaled a little, are the candidates.

        See `FollowingDetector.follow`.
        """
        if not len(boxes_xyxy_px):
            return []
        image_bgr, shrink = _within_limits(check_image(image_bgr))
        with self._floats.lend() as kept:
            candidates = _around(boxes_xyxy_px * np.float32(shrink))
            (refined,) = self._refine(_rgb_floats([image_bgr], kept), [candidates])
        found = self._detections(refined, shrink)
        shared = overlap(boxes_xyxy_px, boxes_of(found))
        best = shared.argmax(axis=1) if found else np.empty(0, np.intp)
        if len(set(best.tolist())) < len(boxes_xyxy_px) or shared.max(axis=1).min() < _FOLLOWED_OVERLAP:
            return []
        return [found[place] for place in best]

    def _detections(self, found: _Found, shrink: float) -> list[Detection]:
        return [
            Detection(box / shrink, float(score), Landmarks(point / shrink))
            for box, score, point in zip(found.boxes, found.scores, found.points, strict=True)
            if score >= self._settings.min_detection_score
        ]

    def _scales(self, height: int, width: int) -> list[float]:
        settings = self._settings
        first = _CELL_PX / settings.min_face_px
        # In the smallest picture of the pyramid the largest face is one cell high.
        largest_px = min(height, width, settings.max_face_px or height)
        steps = np.log(_CELL_PX / (first * largest_px)) / np.log(settings.pyramid_factor)
        return [first * settings.pyramid_factor**step for step in range(int(np.floor(steps + 1e-9)) + 1)]

    def _propose(self, picture: Array) -> Boxes:
        """P-Net over the pyramid: square candidate boxes."""
        height, width = picture.shape[:2]
        scales = self._scales(height, width)
        if not scales:
            return np.empty((0, 4), np.float32)
        sizes_wh = [(max(_CELL_PX, int(width * scale)), max(_CELL_PX, int(height * scale))) for scale in scales]
        parts = [part for part in (slice(1), slice(1, None)) if scales[part]]
        with self._pyramid.shrunk(picture, sizes_wh) as pyramid:
            found = self._lanes.run(
                [
                    partial(self._propose_at, pnet, pyramid[part], tuple(scales[part]))
                    for pnet, part in zip(self._pnets, parts, strict=False)
                ]
            )
        boxes, scores = (np.concatenate(columns) for columns in zip(*found, strict=True))
        boxes, scores = _surest(boxes, scores)
        return squared(boxes[keep_best(boxes, scores, 0.7)])

    def _propose_at(
        self, pnet: ProposalNetwork, pyramid: Sequence[Array], scales: tuple[float, ...]
    ) -> tuple[Boxes, Array]:
        """P-Net over some pictures of the pyramid: (n, 4) candidate boxes and their (n,) probabilities."""
        cells = pnet(pyramid)
        grid = _grid(tuple(small.shape[1::-1] for small in pyramid), scales)
        chosen = np.flatnonzero(cells[:, 4] > _log_odds(self._settings.pnet_threshold))
        if len(chosen) > _MAX_PROPOSALS:
            chosen = np.sort(chosen[np.argpartition(-cells[chosen, 4], _MAX_PROPOSALS)[:_MAX_PROPOSALS]])
        scores = _probability(cells[chosen, 4])
        # The reference counts a cell from 1 to 12 and scales offsets by the difference, 11.
        boxes = (grid.cells_xyxy[chosen] + cells[chosen, :4] * (_CELL_PX - 1)) / grid.scales[chosen, None]
        ends = np.searchsorted(chosen, grid.ends)
        kept = [
            start + keep_best(boxes[start:end], scores[start:end], 0.5)
            for start, end in zip((0, *ends[:-1]), ends, strict=True)
        ]
        best = np.concatenate(kept)
        return boxes[best], scores[best]

    def _refine(self, pictures: Sequence[Array], boxes: Sequence[Boxes]) -> list[_Found]:
        """R-Net, then O-Net, over the candidates of all pictures."""
        settings = self._settings
        candidates = []
        for box, answers in self._answers(self._rnet, pictures, boxes, _RNET_PX):
            moved, scores = _shifted(box, answers[:, :4]), _probability(answers[:, 4])
            passed = scores > settings.rnet_threshold
            moved, scores = moved[passed], scores[passed]
            candidates.append(squared(moved[keep_best(moved, scores, 0.7)]))
        found = []
        for box, answers in self._answers(self._onet, pictures, candidates, _ONET_PX):
            size_wh = box[:, None, 2:] - box[:, None, :2] + 1
            points = answers[:, 4:14].reshape(-1, 2, 5).transpose(0, 2, 1) * size_wh + box[:, None, :2] - 1
            moved, scores = _shifted(box, answers[:, :4]), _probability(answers[:, 14])
            passed = scores > settings.onet_threshold
            moved, scores, points = moved[passed], scores[passed], points[passed]
            kept = keep_best(moved, scores, 0.7, "smaller")
            found.append(_Found(moved[kept], scores[kept], points[kept]))
        return found

    def _answers(
        self, network: CompiledNetwork, pictures: Sequence[Array], boxes: Sequence[Boxes], size_px: int
    ) -> Iterator[tuple[Boxes, Array]]:
        """For each picture its boxes and what the network says of them."""
        numbers = np.repeat(np.arange(len(boxes)), [len(box) for box in boxes])
        together = np.concatenate(boxes)

        def answer(part: slice) -> Array:
            return network(crop_all(pictures, numbers[part], together[part], size_px))[0]

        half = -(-len(together) // self._lanes.count)
        parts = [slice(at, at + half) for at in range(0, len(together), half or 1)] or [slice(0)]
        answers = np.concatenate(self._lanes.run([partial(answer, part) for part in parts]))
        ends = np.cumsum([len(box) for box in boxes])
        for box, end in zip(boxes, ends, strict=True):
            yield box, answers[end - len(box) : end]


@dataclass(frozen=True)
class _Grid:
    """Where P-Net's cells lie in their pictures.

    Attributes:
        cells_xyxy: (cells, 4) float32, in pixels of the small picture.
        scales: (cells,) float32, of the small picture relative to the whole one.
        ends: For each picture the number of its last cell, plus one.
    """

    cells_xyxy: Boxes
    scales: Array
    ends: npt.NDArray[np.intp]


@lru_cache(maxsize=8)
def _grid(sizes_wh: tuple[tuple[int, int], ...], scales: tuple[float, ...]) -> _Grid:
    # Three convolutions of 3 and a pooling of 2 that rounds up.
    shapes = [tuple((size - 2 + 1) // 2 - 4 for size in (height, width)) for width, height in sizes_wh]
    places = [np.indices(shape).reshape(2, -1).T[:, ::-1] * _STRIDE_PX + 1 for shape in shapes]
    left_top = np.concatenate(places)
    counts = [len(place) for place in places]
    return _Grid(
        np.concatenate([left_top, left_top + (_CELL_PX - 1)], axis=1).astype(np.float32),
        np.repeat(np.array(scales, np.float32), counts),
        np.cumsum(counts),
    )


def _within_limits(image_bgr: Image) -> tuple[Image, float]:
    """The picture, made smaller where OpenCV could not address its pixels, and by how much."""
    shrink = min(1.0, REMAP_LIMIT_PX / max(image_bgr.shape[:2]))
    if shrink == 1.0:
        return image_bgr, shrink
    size_wh = [max(1, int(size * shrink)) for size in image_bgr.shape[1::-1]]
    return cv2.resize(image_bgr, size_wh, interpolation=cv2.INTER_AREA), shrink  # type: ignore[return-value]


def _rgb_floats(images_bgr: Sequence[Image], kept: dict[tuple[int, ...], Array]) -> list[Array]:
    """Pictures as the networks want them: rounding resized ones and crops would move landmarks by several per cent.

    Args:
        kept: Memory for one picture, of the size that came last.
    """
    pictures = []
    for image_bgr in images_bgr:
        floats = kept.pop(image_bgr.shape, None)
        if floats is None:
            floats = np.empty(image_bgr.shape, np.float32)
        np.copyto(floats, cv2.cvtColor(image_bgr, cv2.COLOR_BGR2RGB))
        pictures.append(floats)
    kept.clear()
    kept[pictures[-1].shape] = pictures[-1]
    return pictures


def _around(boxes: Boxes) -> Boxes:
    """Square candidates on and about each box: (7 n, 4)."""
    square = squared(boxes)
    side = square[:, 2:3] - square[:, :1]
    moved = [square + side * np.array([x, y, x, y], np.float32) for x, y in _FOLLOWED_SHIFTS]
    scaled = [square + side * np.array([-grow, -grow, grow, grow], np.float32) for grow in _FOLLOWED_GROWTH]
    return np.concatenate([square, *moved, *scaled])


def _surest(boxes: Boxes, scores: Array) -> tuple[Boxes, Array]:
    if len(scores) <= _MAX_PROPOSALS:
        return boxes, scores
    chosen = np.sort(np.argpartition(-scores, _MAX_PROPOSALS)[:_MAX_PROPOSALS])
    return boxes[chosen], scores[chosen]


def _log_odds(probability: float) -> float:
    return math.log(probability / (1 - probability)) if probability < 1 else math.inf


def _probability(log_odds: Array) -> Array:
    # Rounded to float32 like the reference's: many sure candidates are equal then, and the first is taken.
    return (1 / (1 + np.exp(-log_odds))).astype(np.float32)


def _shifted(boxes: Boxes, offsets: Array) -> Boxes:
    size_wh = boxes[:, 2:] - boxes[:, :2] + 1
    shifted: Boxes = boxes + offsets * np.concatenate([size_wh, size_wh], axis=1)
    return shifted
