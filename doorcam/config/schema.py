"""Every setting there is: its type, range, default and explanation.

The explanation of a key is its `description`; config.toml repeats it as a comment, and a test
compares the two.
"""

from typing import Literal, Self

from pydantic import Field, model_validator

from doorcam.config.desktop_section import DesktopSettings
from doorcam.config.door_section import DoorSettings
from doorcam.config.outward_section import OutwardSettings
from doorcam.config.section import Number, Section
from doorcam.errors import Sentence


class CameraSettings(Section):
    """Where pictures come from."""

    source: str = Field(
        default="auto",
        min_length=1,
        description="auto (first webcam, else the demo), an index, a device path or name, "
        "a video file, an rtsp:// or http:// address, or demo.",
    )
    width_px: int = Field(default=1280, ge=160, le=7680, description="Width asked of a webcam, in pixels.")
    height_px: int = Field(default=720, ge=120, le=4320, description="Height asked of a webcam, in pixels.")
    rate_hz: int = Field(default=30, ge=1, le=120, description="Frames a second asked of a webcam.")
    stall_after_s: Number = Field(
        default=1.5, ge=0.3, le=10.0, description="Seconds without a new frame until the camera counts as stalled."
    )
    frozen_after_s: Number = Field(
        default=1.5, ge=0.3, le=10.0, description="Seconds of identical frames until a live camera counts as frozen."
    )
    reopen_first_s: Number = Field(
        default=0.5, ge=0.1, le=60.0, description="Pause before a lost camera is opened again; doubles each time."
    )
    reopen_max_s: Number = Field(
        default=3.0, ge=0.5, le=600.0, description="Longest pause between two attempts to open a lost camera."
    )

    @model_validator(mode="after")
    def _pauses_grow(self) -> Self:
        if self.reopen_max_s < self.reopen_first_s:
            raise ValueError(
                Sentence(
                    "camera.reopen_max_s = {longest} must not be smaller than camera.reopen_first_s = {first}",
                    longest=self.reopen_max_s,
                    first=self.reopen_first_s,
                )
            )
        return self


class DetectionSettings(Section):
    """How faces are found."""

    detector: Literal["mtcnn", "yunet"] = Field(
        default="mtcnn", description="The detector; yunet is installed by `doorcam models install yunet`."
    )
    min_face_px: int = Field(default=40, ge=20, le=1000, description="Smallest face looked for, in pixels.")
    max_face_px: int = Field(
        default=0, ge=0, le=10_000, description="Largest face looked for, in pixels; 0 for as large as the picture."
    )
    min_detection_score: Number = Field(
        default=0.9, ge=0.5, le=1.0, description="How sure the detector must be that something is a face."
    )

    region_left: Number = Field(
        default=0.0, ge=0.0, le=0.95, description="Where people stand: the left edge, as a share of the picture."
    )
    region_top: Number = Field(default=0.0, ge=0.0, le=0.95, description="Where people stand: the top edge.")
    region_right: Number = Field(default=1.0, ge=0.05, le=1.0, description="Where people stand: the right edge.")
    region_bottom: Number = Field(default=1.0, ge=0.05, le=1.0, description="Where people stand: the bottom edge.")

    @model_validator(mode="after")
    def _region_has_room(self) -> Self:
        for low, high in (("left", "right"), ("top", "bottom")):
            start, end = getattr(self, f"region_{low}"), getattr(self, f"region_{high}")
            if end - start < 0.05:
                raise ValueError(
                    Sentence(
                        "detection.region_{high} = {end} must be at least 0.05 more "
                        "than detection.region_{low} = {start}",
                        high=high,
                        end=end,
                        low=low,
                        start=start,
                    )
                )
        return self


class RecognitionSettings(Section):
    """How faces are compared."""

    model: str = Field(default="dlib_resnet_v1", min_length=1, description="The embedding model, by its id.")
    match_threshold: Number = Field(
        default=0.5, gt=0.0, le=2.0, description="Largest distance at which a face may be an enrolled person."
    )
    calibrated: bool = Field(
        default=False,
        description="Use the threshold that `doorcam calibrate` has found for this model, and not match_threshold.",
    )
    margin: Number = Field(
        default=0.03,
        ge=0.0,
        le=1.0,
        description="How much nearer than anybody else the nearest person must be.",
    )
    matching: Literal["best", "centroid", "neighbours"] = Field(
        default="best",
        description="What of a person a face is compared with: their best template, the centroid of their "
        "templates, or a vote of the three nearest neighbours of all. A threshold holds for one of them.",
    )
    index: Literal["auto", "exact", "hnsw", "ivfpq"] = Field(
        default="auto",
        description="How the gallery is searched: exact looks at every template; hnsw and ivfpq find a short list "
        "in a gallery of 20,000 templates or more; auto takes ivfpq from 100,000 on.",
    )
    half_precision_index: bool = Field(
        default=False,
        description="Keep templates in memory with half the bytes; moves distances by about 0.0001.",
    )
    runtime: Literal["openvino", "tensorflow"] = Field(
        default="openvino",
        description="What runs the embedding model; tensorflow is the slow reference it is held against.",
    )
    precision: Literal["auto", "float32", "bfloat16"] = Field(
        default="float32",
        description="How the embedding model calculates: auto takes bfloat16 where the processor has it and "
        "the enrolled faces move by less than 0.02.",
    )
    threads: int = Field(
        default=0, ge=0, le=256, description="Processor threads for the networks; 0 leaves the choice to doorcam."
    )


class ModelsSettings(Section):
    """Where weights are downloaded from."""

    mirror: str = Field(
        default="",
        description="Base address of a mirror, put before a file's name; empty for the address of each network. "
        "https, or http to this computer.",
    )


class EnrolmentSettings(Section):
    """What a photo must be like to enrol somebody."""

    min_face_px: int = Field(default=60, ge=20, le=2000, description="Smallest face accepted for enrolment, in pixels.")
    min_quality: Number = Field(
        default=0.2, ge=0.0, le=1.0, description="Lowest quality accepted for enrolment, 0 to 1."
    )
    max_templates: int = Field(
        default=10,
        ge=1,
        le=100,
        description="Photos kept of a person; of more, those that are good and differ most from each other.",
    )


class AccessSettings(Section):
    """When the door opens."""

    door: str = Field(
        default="door", min_length=1, description="The name of this door in the rules of `doorcam access doors`."
    )
    votes_needed: int = Field(
        default=3,
        ge=2,
        le=30,
        description="Observations that must name the same person before a grant; poor ones count less.",
    )
    votes_window: int = Field(
        default=5, ge=2, le=60, description="How many of the newest observations of a track are counted."
    )
    max_frame_age_s: Number = Field(
        default=1.0, ge=0.1, le=10.0, description="Oldest frame that may still open the door, in seconds."
    )
    min_quality: Number = Field(
        default=0.1, ge=0.0, le=1.0, description="Observations of lower quality than this do not count for a grant."
    )
    unknown_after_s: Number = Field(
        default=1.0, ge=0.1, le=30.0, description="Seconds a face is looked at before it counts as unknown."
    )
    one_at_a_time: bool = Field(
        default=True, description="Keep the door shut while somebody unknown stands as near to it."
    )

    @model_validator(mode="after")
    def _votes_fit(self) -> Self:
        if self.votes_window < self.votes_needed:
            raise ValueError(
                Sentence(
                    "access.votes_window = {window} must not be smaller than access.votes_needed = {needed}",
                    window=self.votes_window,
                    needed=self.votes_needed,
                )
            )
        return self


class LivenessSettings(Section):
    """How people show that they are there, and no picture of them; see docs/liveness.md."""

    mode: Literal["off", "passive", "active", "both"] = Field(
        default="active",
        description="active: motion on the way to the door, or turns of the head when asked; passive: the looks of "
        "the face, needs `doorcam models install minifasnet_v2 minifasnet_v1se`; both; off lets photos pass.",
    )
    prompt_after_s: Number = Field(
        default=1.5,
        ge=0.5,
        le=10.0,
        description="Seconds somebody recognised stands there until they are asked to turn their head.",
    )
    always_prompt: bool = Field(
        default=False,
        description="Ask everybody to turn their head. Without it, a film of somebody on a screen may pass unasked.",
    )


class JournalSettings(Section):
    """What is written down."""

    snapshots: bool = Field(default=True, description="Keep a picture of the face with each event.")
    keep_days: int = Field(
        default=90, ge=1, le=3650, description="Days until `doorcam events purge` removes an event and its picture."
    )


class PrivacySettings(Section):
    """What is kept of people, and where the key to it is; see docs/privacy.md."""

    key_store: Literal["auto", "keyring", "file"] = Field(
        default="auto",
        description="Where the master key of a new home goes: auto takes the system keyring where one works, "
        "else a file. `doorcam keys rotate` moves it.",
    )
    keep_enrolment_pictures: bool = Field(
        default=True,
        description="Keep the aligned face of each enrolment photo, sealed. Without it another model needs new photos.",
    )
    consent: str = Field(
        default="",
        description="Wording that whoever is enrolled agrees to, written down with the time at each enrolment; "
        "empty writes nothing down.",
    )


class Settings(Section):
    """All settings. Leaf rooms get single values of it, never the whole."""

    camera: CameraSettings = Field(default_factory=CameraSettings, description="Where pictures come from.")
    detection: DetectionSettings = Field(default_factory=DetectionSettings, description="How faces are found.")
    recognition: RecognitionSettings = Field(default_factory=RecognitionSettings, description="How faces are compared.")
    models: ModelsSettings = Field(default_factory=ModelsSettings, description="Where weights are downloaded from.")
    enrolment: EnrolmentSettings = Field(
        default_factory=EnrolmentSettings, description="What a photo must be like to enrol somebody."
    )
    access: AccessSettings = Field(default_factory=AccessSettings, description="When the door opens.")
    liveness: LivenessSettings = Field(
        default_factory=LivenessSettings, description="How people show that they are no picture."
    )
    journal: JournalSettings = Field(default_factory=JournalSettings, description="What is written down.")
    privacy: PrivacySettings = Field(
        default_factory=PrivacySettings, description="What is kept of people, and where the key to it is."
    )
    door: DoorSettings = Field(default_factory=DoorSettings, description="What opens the door.")
    outward: OutwardSettings = Field(
        default_factory=OutwardSettings, description="Who is told what happens at the door, and of what."
    )
    desktop: DesktopSettings = Field(default_factory=DesktopSettings, description="The window.")
