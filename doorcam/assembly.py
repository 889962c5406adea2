"""What the settings mean: the parts of the runtime, built as config.toml says."""

import hashlib
import os
from collections.abc import Callable

import numpy as np

from doorcam import __version__
from doorcam.access.policy import PolicySettings
from doorcam.config.paths import Home, cache_dir
from doorcam.config.schema import Settings
from doorcam.domain import Progress
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.calibration_file import read_calibration
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex, IndexOptions
from doorcam.gallery.index_file import open_index
from doorcam.gallery.matching import Matching
from doorcam.gallery.photo_rules import EnrolmentRules
from doorcam.pipeline.proofs import LivenessMode, Proofs
from doorcam.vision.detection import Detector, RegionDetector
from doorcam.vision.liveness.parallax import frontal_ratio
from doorcam.vision.liveness.passive import NETWORK_IDS, PassiveCheck
from doorcam.vision.mtcnn import MtcnnSettings
from doorcam.vision.pictures import check_picture_file, decode_jpeg, encode_jpeg, read_picture
from doorcam.vision.portrait import check_portrait
from doorcam.vision.reader import FaceReader
from doorcam.vision.runtime import NetworkCache
from doorcam.vision.weights.install import expected_sha256, verify_installed
from doorcam.vision.weights.registry import entry

# How far, in distance, a face may move by calculating in bfloat16, and on how many that is measured.
_PRECISION_DRIFT = 0.02
_SAMPLED = 8


def load_reader(settings: Settings, progress: Progress) -> FaceReader:
    """The networks; raises as `FaceReader.load`."""
    detection, recognition = settings.detection, settings.recognition
    mtcnn = MtcnnSettings(
        min_face_px=detection.min_face_px,
        max_face_px=detection.max_face_px,
        min_detection_score=detection.min_detection_score,
    )
    return FaceReader.load(
        recognition.model,
        settings=mtcnn,
        threads=recognition.threads,
        progress=progress,
        detector=detection.detector,
        runtime=recognition.runtime,
    )


def choose_precision(reader: FaceReader, gallery: Gallery, precision: str) -> str | None:
    """Calculate in bfloat16 where the settings ask for it, or allow it and the enrolled faces bear it.

    Args:
        precision: `recognition.precision`.

    Returns:
        One line for the user when what they asked for is not done.
    """
    if precision == "float32":
        return None
    adopted = reader.try_bfloat16(_sample_faces(reader, gallery), _PRECISION_DRIFT)
    if adopted or precision != "bfloat16":
        return None
    return (
        "recognition.precision = bfloat16 is not used: this processor lacks it, nobody is enrolled yet "
        f"to measure it on, or the enrolled faces would move by {_PRECISION_DRIFT} or more."
    )


def _sample_faces(reader: FaceReader, gallery: Gallery) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """Some enrolled faces of the model, (n, size, size, 3) uint8."""
    people = [person for person in gallery.people() if reader.model_id in person.template_models]
    pictures = [decode_jpeg(picture) for each in people[:_SAMPLED] for picture in gallery.pictures(each.person_id)]
    shape = (reader.input_px, reader.input_px, 3)
    fitting = [picture for picture in pictures if picture.shape == shape][:_SAMPLED]
    return np.stack(fitting) if fitting else np.empty((0, *shape), np.uint8)


def door_detector(settings: Settings, reader: FaceReader) -> Detector:
    """Finds faces where people stand at the door; photos are searched everywhere."""
    detection = settings.detection
    region = (detection.region_left, detection.region_top, detection.region_right, detection.region_bottom)
    return reader.detector if region == (0.0, 0.0, 1.0, 1.0) else RegionDetector(reader.detector, region)


def open_gallery_index(settings: Settings, home: Home, gallery: Gallery, reader: FaceReader) -> GalleryIndex:
    """The index of the gallery as it is on disk; raises as `open_index`."""
    recognition = settings.recognition
    options = IndexOptions(
        Matching(recognition.matching),
        recognition.index,
        float16=recognition.half_precision_index,
        threads=recognition.threads or 1,
    )
    return open_index(gallery, reader.model_id, reader.metric, options, home.gallery_index)


def match_threshold(settings: Settings, home: Home) -> float:
    """The largest distance at which a face may be an enrolled person, set or calibrated.

    Raises:
        StorageFault: if it is to be calibrated and is not, for the model in use.
    """
    recognition = settings.recognition
    if recognition.calibrated:
        return read_calibration(home.calibration, recognition.model, recognition.matching).threshold
    return recognition.match_threshold


def policy_settings(settings: Settings, threshold: float) -> PolicySettings:
    """What the access policy asks for.

    Args:
        threshold: `match_threshold`.
    """
    access = settings.access
    return PolicySettings(
        match_threshold=threshold,
        margin=settings.recognition.margin,
        votes_needed=access.votes_needed,
        votes_window=access.votes_window,
        max_frame_age_s=access.max_frame_age_s,
        min_quality=access.min_quality,
        unknown_after_s=access.unknown_after_s,
        one_at_a_time=access.one_at_a_time,
    )


def load_passive_check(settings: Settings, progress: Progress) -> PassiveCheck | None:
    """The networks of the passive check, where the settings ask for it.

    Raises:
        WeightsFault: if they are not installed, or damaged.
        StorageFault: if the cache cannot be used.
        Cancelled: if the progress says so.
    """
    if settings.liveness.mode not in (LivenessMode.PASSIVE, LivenessMode.BOTH):
        return None
    for network_id in NETWORK_IDS:
        verify_installed(entry(network_id))
    networks = NetworkCache(cache_dir(os.environ) / "networks")
    return PassiveCheck.load(networks.ensure(NETWORK_IDS, progress), threads=1)


def make_proofs(
    settings: Settings,
    passive: PassiveCheck | None,
    enrolled_ratio: Callable[[str], float | None],
    on_failed: Callable[[str], None],
) -> Proofs:
    """What follows who has shown to be there; see `Proofs`."""
    liveness = settings.liveness
    return Proofs(
        LivenessMode(liveness.mode),
        liveness.prompt_after_s,
        always_prompt=liveness.always_prompt,
        passive=passive,
        enrolled_ratio=enrolled_ratio,
        on_failed=on_failed,
    )


def model_mark(model_id: str) -> str:
    """An embedder as decisions are written down with: its id and the beginning of its weights' sha256."""
    return f"{model_id}@{(expected_sha256(entry(model_id)) or '')[:12]}"


def enrolment_rules(settings: Settings) -> EnrolmentRules:
    """What a photo must be like to enrol somebody."""
    rules = settings.enrolment
    return EnrolmentRules(rules.min_face_px, rules.min_quality, check_portrait)


def admission_rules(settings: Settings, threshold: float) -> AdmissionRules:
    """Who is let into the gallery.

    Args:
        threshold: `match_threshold`.
    """
    return AdmissionRules(threshold, settings.enrolment.max_templates, consent=settings.privacy.consent or None)


def enroller(settings: Settings, gallery: Gallery, reader: FaceReader, threshold: float) -> Enroller:
    """Enrols photos.

    Args:
        threshold: `match_threshold`.
    """
    rules = f"{__version__}{settings.detection.model_dump_json()}{settings.enrolment.model_dump_json()}"
    return Enroller(
        gallery=gallery,
        reader=reader,
        rules=enrolment_rules(settings),
        admission=admission_rules(settings, threshold),
        check_file=check_picture_file,
        read_picture=read_picture,
        encode_jpeg=encode_jpeg,
        metric=reader.metric,
        shape_ratio=frontal_ratio,
        rules_id=hashlib.sha256(rules.encode()).hexdigest(),
    )
