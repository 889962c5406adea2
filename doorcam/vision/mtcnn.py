"""Detection with MTCNN: three small networks, each refining what the one before proposes.

Zhang et al., "Joint Face Detection and Alignment using Multi-task Cascaded Convolutional Networks",
2016. Thresholds, pyramid, cropping and box arithmetic are those of the package `mtcnn` 1.0.0, whose
answers are the reference; all candidates of all scales go through each network in one batch.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.domain import Detection, Landmarks
from doorcam.vision.boxes import Boxes, keep_best, squared
from doorcam.vision.detection import check_image
from doorcam.vision.runtime import CompiledNetwork

Image = npt.NDArray[np.uint8]
Array = npt.NDArray[np.float32]

NETWORK_IDS = ("mtcnn_pnet", "mtcnn_rnet", "mtcnn_onet")

_CELL_PX = 12
_STRIDE_PX = 2
_RNET_PX = 24
_ONET_PX = 48
# More proposals than this in one picture are noise, and their overlaps would not fit in memory.
_MAX_PROPOSALS = 2000
# cv2.remap addresses pixels with 16 bits.
_REMAP_LIMIT = 32_000
# Around the picture the networks see their own zero, the middle of the range.
_OUTSIDE_BGR = (127.5, 127.5, 127.5)


@dataclass(frozen=True)
class MtcnnSettings:
    """How the cascade searches.

    Attributes:
        min_face_px: Smallest face looked for.
        pyramid_factor: Size of each picture of the pyramid relative to the one before.
        pnet_threshold, rnet_threshold, onet_threshold: Probability from which a network passes a
            candidate on.
        min_detection_score: Probability from which the last network's answer is given out.
    """

    min_face_px: int = 20
    pyramid_factor: float = 0.709
    pnet_threshold: float = 0.6
    rnet_threshold: float = 0.7
    onet_threshold: float = 0.8
    min_detection_score: float = 0.8


class MtcnnDetector:
    """The cascade over three compiled networks.

    Args:
        pnet, rnet, onet: The networks `mtcnn_pnet`, `mtcnn_rnet` and `mtcnn_onet`, for float32 pictures.
    """

    def __init__(
        self, pnet: CompiledNetwork, rnet: CompiledNetwork, onet: CompiledNetwork, settings: MtcnnSettings | None = None
    ) -> None:
        self._pnet, self._rnet, self._onet = pnet, rnet, onet
        self._settings = settings or MtcnnSettings()

    def detect(self, image_bgr: Image) -> list[Detection]:
        """Find the faces; see `Detector.detect`."""
        image_bgr = check_image(image_bgr)
        shrink = min(1.0, _REMAP_LIMIT / max(image_bgr.shape[:2]))
        if shrink < 1.0:
            size_wh = [max(1, int(size * shrink)) for size in image_bgr.shape[1::-1]]
            image_bgr = cv2.resize(image_bgr, size_wh, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        # Rounding resized pictures and crops to whole numbers would move landmarks by several per cent.
        exact_bgr = image_bgr.astype(np.float32)
        boxes, scores, points = self._refine(exact_bgr, self._propose(exact_bgr))
        return [
            Detection(box / shrink, float(score), Landmarks(point / shrink))
            for box, score, point in zip(boxes, scores, points, strict=True)
            if score >= self._settings.min_detection_score
        ]

    def _scales(self, height: int, width: int) -> list[float]:
        settings = self._settings
        first = _CELL_PX / settings.min_face_px
        # The smallest picture of the pyramid is one cell high.
        steps = np.log(_CELL_PX / (first * min(height, width))) / np.log(settings.pyramid_factor)
        return [first * settings.pyramid_factor**step for step in range(int(np.floor(steps + 1e-9)) + 1)]

    def _propose(self, image_bgr: Array) -> Boxes:
        """P-Net over the pyramid: square candidate boxes."""
        height, width = image_bgr.shape[:2]
        found: list[tuple[Boxes, Array]] = []
        for scale in self._scales(height, width):
            size_wh = max(_CELL_PX, int(width * scale)), max(_CELL_PX, int(height * scale))
            smaller = cv2.resize(image_bgr, size_wh, interpolation=cv2.INTER_AREA)
            offsets, faceness = self._pnet(smaller[None])  # type: ignore[arg-type]
            boxes, scores = self._decode(offsets[0], faceness[0, :, :, 1], scale)
            kept = keep_best(boxes, scores, 0.5)
            found.append((boxes[kept], scores[kept]))
        if not found:
            return np.empty((0, 4), np.float32)
        boxes = np.concatenate([boxes for boxes, _ in found])
        scores = np.concatenate([scores for _, scores in found])
        best = np.argsort(-scores, kind="stable")[:_MAX_PROPOSALS]
        return squared(boxes[best][keep_best(boxes[best], scores[best], 0.7)])

    def _decode(self, offsets: Array, faceness: Array, scale: float) -> tuple[Boxes, Array]:
        rows, columns = np.nonzero(faceness > self._settings.pnet_threshold)
        scores = faceness[rows, columns]
        if len(scores) > _MAX_PROPOSALS:
            best = np.argpartition(-scores, _MAX_PROPOSALS)[:_MAX_PROPOSALS]
            rows, columns, scores = rows[best], columns[best], scores[best]
        left_top = np.stack([columns, rows], axis=1) * _STRIDE_PX + 1
        cells = np.concatenate([left_top, left_top + (_CELL_PX - 1)], axis=1)
        # The reference counts the cell from 1 to 12 and scales offsets by the difference, 11.
        boxes = (cells + offsets[rows, columns] * (_CELL_PX - 1)) / scale
        return boxes.astype(np.float32), scores

    def _refine(self, image_bgr: Array, boxes: Boxes) -> tuple[Boxes, Array, Array]:
        """R-Net, then O-Net: final boxes, scores and (n, 5, 2) landmarks, best first."""
        settings = self._settings
        if len(boxes):
            offsets, faceness = self._rnet(_crop(image_bgr, boxes, _RNET_PX))
            boxes, scores = _shifted(boxes, offsets), faceness[:, 1]
            passed = scores > settings.rnet_threshold
            boxes, scores = boxes[passed], scores[passed]
            boxes = squared(boxes[keep_best(boxes, scores, 0.7)])
        if not len(boxes):
            return np.empty((0, 4), np.float32), np.empty(0, np.float32), np.empty((0, 5, 2), np.float32)
        offsets, marks, faceness = self._onet(_crop(image_bgr, boxes, _ONET_PX))
        size_wh = boxes[:, None, 2:] - boxes[:, None, :2] + 1
        points = marks.reshape(-1, 2, 5).transpose(0, 2, 1) * size_wh + boxes[:, None, :2] - 1
        boxes, scores = _shifted(boxes, offsets), faceness[:, 1]
        passed = scores > settings.onet_threshold
        boxes, scores, points = boxes[passed], scores[passed], points[passed]
        kept = keep_best(boxes, scores, 0.7, "smaller")
        return boxes[kept], scores[kept], points[kept]


def _shifted(boxes: Boxes, offsets: Array) -> Boxes:
    size_wh = boxes[:, 2:] - boxes[:, :2] + 1
    shifted: Boxes = boxes + offsets * np.concatenate([size_wh, size_wh], axis=1)
    return shifted


def _crop(image_bgr: Array, boxes: Boxes, size_px: int) -> Array:
    """Cut all boxes out at once, bilinear, corner to corner, as tf.image.crop_and_resize does.

    Returns:
        (n, size_px, size_px, 3) float32.
    """
    height, width = image_bgr.shape[:2]
    # The reference divides by the size and crop_and_resize multiplies by the size less one.
    shrink = np.array([(width - 1) / width, (height - 1) / height] * 2, np.float32)
    left, top, right, bottom = (boxes * shrink).T
    steps = np.linspace(0, 1, size_px, dtype=np.float32)
    columns = left[:, None] + (right - left)[:, None] * steps
    rows = top[:, None] + (bottom - top)[:, None] * steps
    # Beyond the border the reference has a constant, not a blend with it.
    columns[(columns < 0) | (columns > width - 1)] = -2
    rows[(rows < 0) | (rows > height - 1)] = -2
    crops = np.empty((len(boxes), size_px, size_px, 3), np.float32)
    at_once = _REMAP_LIMIT // size_px
    for start in range(0, len(boxes), at_once):
        part = slice(start, start + at_once)
        map_x = np.repeat(columns[part, None, :], size_px, axis=1).reshape(-1, size_px)
        map_y = np.repeat(rows[part, :, None], size_px, axis=2).reshape(-1, size_px)
        crops[part] = cv2.remap(
            image_bgr, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=_OUTSIDE_BGR
        ).reshape(-1, size_px, size_px, 3)
    return crops
