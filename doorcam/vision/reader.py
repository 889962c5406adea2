"""From a picture to its faces, ready to be compared."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

import numpy as np
import numpy.typing as npt

from doorcam.config.paths import cache_dir
from doorcam.domain import NO_PROGRESS, Detection, EmbeddedFace, Embedding, Metric, Progress
from doorcam.errors import UsageFault
from doorcam.vision.alignment import align
from doorcam.vision.detection import Detector
from doorcam.vision.embedding import Embedder, drift
from doorcam.vision.mtcnn import NETWORK_IDS, MtcnnDetector, MtcnnSettings
from doorcam.vision.quality import face_quality
from doorcam.vision.reference import TensorflowNetwork
from doorcam.vision.runtime import CompiledNetwork, NetworkCache, has_bfloat16
from doorcam.vision.weights.registry import entry
from doorcam.vision.yunet import NETWORK_ID as YUNET_ID
from doorcam.vision.yunet import YunetDetector, YunetSettings

Image = npt.NDArray[np.uint8]
DetectorName = Literal["mtcnn", "yunet"]
RuntimeName = Literal["openvino", "tensorflow"]

DEFAULT_MODEL_ID = "dlib_resnet_v1"
# For vectors of length 1, about where the published thresholds lie.
_USUAL_THRESHOLD = {Metric.EUCLIDEAN: 0.9, Metric.COSINE: 0.5}


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
    """A detector and an embedder together. May be used from several threads at once.

    Args:
        model: The embedder's .xml file, for `try_bfloat16`; None when TensorFlow runs it.
        threads: How many processor threads that may use.
    """

    def __init__(self, detector: Detector, embedder: Embedder, model: Path | None, threads: int = 0) -> None:
        self.detector = detector
        self._embedder = embedder
        self._model = model
        self._threads = threads

    @classmethod
    def load(
        cls,
        model_id: str = DEFAULT_MODEL_ID,
        cache: Path | None = None,
        settings: MtcnnSettings | None = None,
        threads: int = 0,
        progress: Progress = NO_PROGRESS,
        detector: DetectorName = "mtcnn",
        runtime: RuntimeName = "openvino",
    ) -> Self:
        """Load the networks, converting them first where that has not been done.

        Args:
            model_id: The embedder, as registry.toml names it.
            cache: Folder of the converted networks; None for the one doorcam itself uses.
            settings: How faces are searched; of YuNet's search, the sizes and the score.
            threads: Processor threads; 0 for as many as there are cores.
            detector: What finds the faces.
            runtime: What runs the embedder.

        Raises:
            UsageFault: if there is no such embedder.
            WeightsFault: if weights are missing or damaged.
            StorageFault: if the folder cannot be written.
            Cancelled: if the progress says so.
        """
        known = entry(model_id)
        if known.face_space is None:
            raise UsageFault(f"{model_id} is a detector's network, not an embedder")
        # Before the others are converted, which takes a minute and would be for nothing without it.
        yunet = _load_yunet(settings or MtcnnSettings()) if detector == "yunet" else None
        of_mtcnn = NETWORK_IDS if detector == "mtcnn" else ()
        of_embedder = (model_id,) if runtime == "openvino" else ()
        cache = cache or cache_dir(os.environ) / "networks"
        models = NetworkCache(cache).ensure([*of_mtcnn, *of_embedder], progress)
        finder: Detector = yunet or MtcnnDetector.load(models[: len(of_mtcnn)], threads, settings)
        if of_embedder:
            return cls(
                finder, Embedder(CompiledNetwork(models[-1], threads), model_id, known.face_space), models[-1], threads
            )
        return cls(finder, Embedder(TensorflowNetwork(known), model_id, known.face_space), None, threads)

    @property
    def model_id(self) -> str:
        """The embedding model."""
        return self._embedder.model_id

    @property
    def metric(self) -> Metric:
        """How its embeddings are compared."""
        return self._embedder.space.metric

    @property
    def same_person_distance(self) -> float:
        """The customary largest distance between pictures of one person, or a guess where none is published."""
        return self._embedder.space.threshold or _USUAL_THRESHOLD[self.metric]

    def try_bfloat16(self, aligned_bgr: Image, tolerance: float) -> bool:
        """Embed in bfloat16 from now on, if this processor can and real faces hardly move by it.

        Args:
            aligned_bgr: (n, size, size, 3) uint8, aligned faces to measure on; none, no change.
            tolerance: Largest distance a face may move.

        Returns:
            Whether it was adopted.
        """
        if self._model is None or not len(aligned_bgr) or not has_bfloat16():
            return False
        network = CompiledNetwork(self._model, self._threads, bfloat16=True)
        faster = Embedder(network, self.model_id, self._embedder.space)
        if drift(self._embedder, faster, aligned_bgr) >= tolerance:
            return False
        self._embedder = faster
        return True

    @property
    def input_px(self) -> int:
        """Side of the aligned faces."""
        return self._embedder.space.input_px

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


def _load_yunet(settings: MtcnnSettings) -> YunetDetector:
    return YunetDetector.load(
        entry(YUNET_ID).verify(),
        YunetSettings(settings.min_face_px, settings.max_face_px, settings.min_detection_score),
    )
