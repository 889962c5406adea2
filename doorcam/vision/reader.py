"""From a picture to its faces, ready to be compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from doorcam.domain import NO_PROGRESS, Detection, EmbeddedFace, Embedding, Metric, Progress
from doorcam.errors import UsageFault
from doorcam.vision.alignment import align
from doorcam.vision.detection import Detector
from doorcam.vision.embedding import Embedder
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnDetector, MtcnnSettings
from doorcam.vision.quality import face_quality
from doorcam.vision.runtime import CompiledNetwork, NetworkCache
from doorcam.vision.weights.registry import entry

Image = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class AlignedFace:
    """A face cut out of its picture for the embedder, not embedded yet.

    Attributes:
        quality: 0 to 1, as in `EmbeddedFace`.
        aligned_bgr: (size, size, 3) uint8.
    """

    detection: Detection
    quality: float
    aligned_bgr: Image


class FaceReader:
    """A detector and an embedder together. May be used from several threads at once."""

    def __init__(self, detector: Detector, embedder: Embedder) -> None:
        self.detector = detector
        self._embedder = embedder

    @classmethod
    def load(
        cls,
        model_id: str,
        cache: Path,
        settings: MtcnnSettings | None = None,
        threads: int = 0,
        progress: Progress = NO_PROGRESS,
    ) -> Self:
        """Load the networks, converting them first where that has not been done.

        Args:
            model_id: The embedder, as registry.toml names it.
            cache: Folder of the converted networks.
            threads: Processor threads; 0 for as many as there are cores.

        Raises:
            UsageFault: if there is no such embedder.
            WeightsFault: if weights are missing or damaged.
            StorageFault: if the folder cannot be written.
            Cancelled: if the progress says so.
        """
        space = entry(model_id).face_space
        if space is None:
            raise UsageFault(f"{model_id} is a detector's network, not an embedder")
        paths = NetworkCache(cache).ensure([*NETWORK_IDS, model_id], progress)
        detector = MtcnnDetector.load(paths[:3], threads, settings)
        return cls(detector, Embedder(CompiledNetwork(paths[3], threads), model_id, space))

    @property
    def model_id(self) -> str:
        """The embedding model."""
        return self._embedder.model_id

    @property
    def metric(self) -> Metric:
        """How its embeddings are compared."""
        return self._embedder.space.metric

    def read(self, image_bgr: Image) -> list[EmbeddedFace]:
        """Detect, align, judge and embed all faces of a picture.

        Args:
            image_bgr: (height, width, 3) uint8, blue-green-red.

        Returns:
            One face a detection, the surest first; empty when there is none.
        """
        return self.describe(image_bgr, self.detector.detect(image_bgr))

    def describe(self, image_bgr: Image, detections: Sequence[Detection]) -> list[EmbeddedFace]:
        """Align, judge and embed faces already detected, in one batch and in their order."""
        faces = self.align(image_bgr, detections)
        return [
            EmbeddedFace(face.detection, face.quality, embedding, face.aligned_bgr)
            for face, embedding in zip(faces, self.embed(faces), strict=True)
        ]

    def align(self, image_bgr: Image, detections: Sequence[Detection]) -> list[AlignedFace]:
        """Cut out and judge faces already detected, in their order."""
        space = self._embedder.space
        aligned = [align(image_bgr, each.landmarks, space.template_xy_px, space.input_px) for each in detections]
        return [
            AlignedFace(detection, face_quality(detection, face).overall, face)
            for detection, face in zip(detections, aligned, strict=True)
        ]

    def embed(self, faces: Sequence[AlignedFace]) -> list[Embedding]:
        """Embed aligned faces in one batch, in their order."""
        size = self._embedder.space.input_px
        batch = np.empty((len(faces), size, size, 3), np.uint8)
        for place, face in enumerate(faces):
            batch[place] = face.aligned_bgr
        return self._embedder.embed(batch)

    def warm_up(self) -> None:
        """Run every network once, so that the first frame does not pay for it."""
        space = self._embedder.space
        self._embedder.embed(np.zeros((1, space.input_px, space.input_px, 3), np.uint8))
        self.detector.detect(np.zeros((360, 640, 3), np.uint8))
