"""Composition root: builds, starts and stops everything. Nothing else knows all the parts."""

import threading
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, Self

from doorcam import assembly, entrance
from doorcam.access.controller import AccessController
from doorcam.access.policy import clearly_nearest
from doorcam.camera.source import Opener, SourceOpener, is_recording
from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.domain import (
    NO_PROGRESS,
    CameraHealth,
    CameraState,
    Candidate,
    Clock,
    Decision,
    Embedding,
    Event,
    EventKind,
    Frame,
    Observation,
    Progress,
    SystemClock,
)
from doorcam.doors.alarms import Alarm
from doorcam.doors.watch import DoorWatch
from doorcam.errors import CameraFault, DoorFault
from doorcam.events.journal import Journal
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.index_file import save_index
from doorcam.gallery.photo_rules import EnrolmentRules
from doorcam.pipeline.capture import Capture
from doorcam.pipeline.fanout import Fanout
from doorcam.pipeline.keeper import Keeper
from doorcam.pipeline.listener import Listener
from doorcam.pipeline.mailbox import Mailbox
from doorcam.pipeline.metrics import Metrics
from doorcam.pipeline.recognition import Recogniser, RecognitionThread
from doorcam.pipeline.refresh import GalleryRefresher
from doorcam.pipeline.snapshots import Image
from doorcam.pipeline.watch import WatchTimes
from doorcam.storage.vault import Vault
from doorcam.vision.motion import MotionGate
from doorcam.vision.pictures import encode_jpeg
from doorcam.vision.reader import FaceReader

# A decision this old opens no door: the person may have gone.
_MAX_DOOR_DELAY_S = 2.0
# Somebody who joins people already known at a live camera is noticed after this long: at 30 frames a second in the
# third frame.
_SEARCH_PERIOD_S = 0.09
# How often `wait` lets Ctrl-C through.
_WAIT_STEP_S = 0.2


class Runtime:
    """Everything that runs behind a window or a command.

    `open` it, `load_models`, `start` and `stop` it once, `close` it. The camera may be started before
    the models are loaded: frames are shown, and nobody is recognised yet.

    Attributes:
        settings: The settings in use.
        home: Where gallery and journal are.
        gallery: Enrolled people.
        journal: Events.
        door: The door; its hardware is untouched until `start`.
    """

    def __init__(self, settings: Settings, home: Home, gallery: Gallery, journal: Journal, clock: Clock) -> None:
        self.settings = settings
        self.home = home
        self.gallery = gallery
        self.journal = journal
        self._clock = clock
        self._fanout = Fanout()
        self.door = entrance.make_door(settings.door, clock, self._fanout.on_fault)
        self._watch: DoorWatch | None = None
        self._metrics = Metrics()
        self._mailbox: Mailbox[Frame] = Mailbox()
        self._lock = threading.Lock()  # guards the parts below while they are being put together
        self._state_lock = threading.Lock()  # guards the camera's state and who is told of it
        self._stopped = False
        self._reader: FaceReader | None = None
        self._index: GalleryIndex | None = None
        self._capture: Capture | None = None
        self._keeper: Keeper | None = None
        self._recognition: RecognitionThread | None = None
        self._refresher: GalleryRefresher | None = None
        self._camera_state = CameraState.STARTING
        self._max_frames: int | None = None
        self._gate: MotionGate | None = None

    @classmethod
    def open(cls, settings: Settings, home: Home, clock: Clock | None = None, vault: Vault | None = None) -> Self:
        """Open gallery and journal; quick, without the networks.

        Args:
            settings: The settings.
            home: Where gallery and journal are.
            clock: None for the system's.
            vault: Of the home; None for the user's own.

        Raises:
            StorageFault: if one of them cannot be opened.
        """
        clock = clock or SystemClock()
        vault = vault or Vault.of(home.encodings, settings.privacy.key_store)
        keep_pictures = settings.privacy.keep_enrolment_pictures
        gallery = Gallery.open(home.gallery, clock, vault, keep_pictures=keep_pictures)
        try:
            journal = Journal.open(home.journal, home.snapshots, vault)
        except BaseException:
            gallery.close()
            raise
        try:
            return cls(settings, home, gallery, journal, clock)
        except BaseException:
            journal.close()
            gallery.close()
            raise

    def close(self) -> None:
        """Stop everything and let go of the files."""
        self.stop()
        self.journal.close()
        self.gallery.close()

    # Networks and people

    def load_models(self, progress: Progress = NO_PROGRESS) -> None:
        """Load the networks; takes a minute the first time, less than a second later.

        Raises:
            WeightsFault: if weights are missing or damaged.
            StorageFault: if the cache or the gallery cannot be used.
            Cancelled: if the progress says so.
        """
        reader = assembly.load_reader(self.settings, progress)
        fault = assembly.choose_precision(reader, self.gallery, self.settings.recognition.precision)
        if fault is not None:
            self._fanout.on_fault(fault)
        reader.warm_up()
        self.use_reader(reader)

    def use_reader(self, reader: FaceReader) -> None:
        """Recognise with networks already loaded."""
        with self._lock:
            self._reader = reader
            self._start_recognition()

    @property
    def reader(self) -> FaceReader:
        """Reads the faces of a picture; from any thread, once the models are loaded."""
        if self._reader is None:
            raise RuntimeError("load_models comes first")
        return self._reader

    @property
    def enroller(self) -> Enroller:
        """Enrols photos; once the models are loaded."""
        return assembly.enroller(self.settings, self.gallery, self.reader, self.match_threshold)

    @property
    def enrolment_rules(self) -> EnrolmentRules:
        """What a photo must be like to enrol somebody."""
        return assembly.enrolment_rules(self.settings)

    @property
    def admission_rules(self) -> AdmissionRules:
        """Who is let into the gallery."""
        return assembly.admission_rules(self.settings, self.match_threshold)

    def search(self, probes: Sequence[Embedding], top_k: int) -> list[tuple[Candidate, ...]]:
        """The nearest people of the gallery as it is on disk now; see `GalleryIndex.search`."""
        index = self._index
        if index is None or index.revision != self.gallery.revision():
            index = self._index = index.brought_up_to_date(self.gallery) if index else self._open_index(self.reader)
        return index.search(probes, top_k)

    def accepted(self, candidates: Sequence[Candidate]) -> Candidate | None:
        """Whom a face may be called by the settings, or None; opens no door."""
        return clearly_nearest(candidates, self.match_threshold, self.settings.recognition.margin)

    @property
    def match_threshold(self) -> float:
        """The largest distance at which a face may be an enrolled person, set or calibrated.

        Raises:
            StorageFault: if it is to be calibrated and is not, for the model in use.
        """
        return assembly.match_threshold(self.settings, self.home)

    def gallery_changed(self) -> None:
        """Have the recognition thread take up people enrolled, renamed or removed, now."""
        if self._refresher is not None:
            self._refresher.look_now()

    # The pipeline

    def listen(self, listener: Listener) -> None:
        """Tell the listener all that happens from now on."""
        self._fanout.add(listener)

    def start(
        self,
        source: str | Opener | None = None,
        *,
        max_frames: int | None = None,
        every_frame: bool = False,
        must_open: bool = False,
    ) -> None:
        """Open the camera and begin.

        Args:
            source: As in the settings, which hold when it is None; or what opens a live source.
            max_frames: Stop after so many recognised frames.
            every_frame: Look at every frame of a recording, as fast as that goes, instead of playing
                it at its own rate.
            must_open: Give up, with `fault` set, when the source cannot be opened, instead of trying
                again and again.
        """
        settings = self.settings.camera
        source = settings.source if source is None else source
        recording = isinstance(source, str) and is_recording(source)
        size_wh = (settings.width_px, settings.height_px)
        opener = SourceOpener(source, size_wh=size_wh, rate_hz=settings.rate_hz) if isinstance(source, str) else source
        self._max_frames = max_frames
        self._gate = None if recording else MotionGate()
        self._keeper = Keeper(
            self.journal,
            self.door,
            self._clock,
            encode_jpeg=encode_jpeg if self.settings.journal.snapshots else None,
            source=opener.name,
            max_delay_s=_MAX_DOOR_DELAY_S,
            on_event=self._fanout.on_event,
            on_fault=self._fanout.on_fault,
        )
        self._keeper.start()
        self._start_watch()
        self._capture = Capture(
            opener,
            name=opener.name,
            times=WatchTimes(
                settings.stall_after_s, settings.frozen_after_s, settings.reopen_first_s, settings.reopen_max_s
            ),
            mailbox=self._mailbox,
            on_frame=self._fanout.on_frame,
            on_health=self._camera_changed,
            every_frame=recording and every_frame,
            realtime=recording and not every_frame,
            must_open=must_open,
            clock=self._clock,
        )
        with self._lock:
            self._start_recognition()
        self._capture.start()

    def wait(self) -> None:
        """Wait until a recording has ended, `max_frames` were recognised, or the source failed for good."""
        while self._capture is not None:
            if self._recognition is not None and self._recognition.done.wait(_WAIT_STEP_S):
                return
            if self._recognition is None and self._capture.done.wait(_WAIT_STEP_S):
                return

    def stop(self) -> None:
        """Stop the threads; what was decided is still written down. Harmless when nothing runs."""
        with self._lock:
            if self._stopped:
                return
            self._stopped = True
        if self._capture is not None:
            self._capture.stop()
        if self._recognition is not None:
            self._recognition.stop()
        if self._refresher is not None:
            self._refresher.close()
        if self._watch is not None:
            self._watch.close()
        if self._keeper is not None:
            self._keeper.close()

    @property
    def fault(self) -> CameraFault | None:
        """Why the source cannot be opened or read; None while it can."""
        return self._capture.fault if self._capture is not None else None

    def summary(self) -> dict[str, Any]:
        """The account of the run so far; see `doorcam.pipeline.metrics.Summary`."""
        lost = self._keeper.lost if self._keeper is not None else 0
        return asdict(self._metrics.summary(self._mailbox.dropped, lost))

    def _start_recognition(self) -> None:
        """Start recognition as soon as there are both networks and a camera. Called under the lock."""
        keeper = self._keeper
        if self._reader is None or keeper is None or self._recognition is not None or self._stopped:
            return
        policy = assembly.policy_settings(
            self.settings, self.match_threshold
        )  # may find fault with the threshold, before anything runs
        keeper.model_id = self._reader.model_id
        index = self._open_index(self._reader)
        recogniser = Recogniser(
            self._reader,
            index,
            self._clock,
            detector=assembly.door_detector(self.settings, self._reader),
            search_period_s=0.0 if self._gate is None else _SEARCH_PERIOD_S,
        )
        self._refresher = GalleryRefresher(
            self.gallery,
            index,
            adopt=recogniser.adopt,
            on_fault=self._fanout.on_fault,
            save=lambda changed: save_index(self.home.gallery_index, changed, self.gallery.seal),
        )
        recognition = RecognitionThread(
            self._mailbox,
            recogniser,
            AccessController(policy, self._clock),
            self._metrics,
            on_observation=self._observed,
            on_decision=self._decided,
            on_fault=self._fanout.on_fault,
            gate=self._gate,
        )
        with self._state_lock:  # a change of the camera must not slip in between
            self._recognition = recognition
            recognition.set_camera_state(self._camera_state)
        self._refresher.start()
        recognition.start()

    def _start_watch(self) -> None:
        try:
            self._watch = entrance.make_watch(
                self.settings.door, self.door, self._clock, self._alarmed, self._fanout.on_fault
            )
        except DoorFault as fault:
            self._fanout.on_fault(f"The door's contact is not watched: {fault}")
        if self._watch is not None:
            self._watch.start()

    def _open_index(self, reader: FaceReader) -> GalleryIndex:
        return assembly.open_gallery_index(self.settings, self.home, self.gallery, reader)

    # Called by the pipeline's threads, and that of the door watch

    def _alarmed(self, alarm: Alarm) -> None:
        self._fanout.on_fault(f"Alarm: {alarm}.")
        if self._keeper is not None:
            kind = EventKind.DOOR_FORCED if alarm is Alarm.FORCED else EventKind.DOOR_HELD
            self._keeper.note(Event(0, self._clock.now_utc(), kind, str(alarm), source=self.door.relay.name))

    def _observed(self, observation: Observation) -> None:
        self._fanout.on_observation(observation)
        if self._max_frames is not None and self._metrics.frames >= self._max_frames and self._recognition:
            self._recognition.finish()

    def _decided(self, decision: Decision, picture: Image | None) -> None:
        if self._keeper is not None:
            self._keeper.take(decision, picture)
        self._fanout.on_decision(decision)

    def _camera_changed(self, health: CameraHealth) -> None:
        with self._state_lock:
            was_trusted, self._camera_state = self._camera_state.trusted, health.state
            if self._recognition is not None:
                self._recognition.set_camera_state(health.state)
        if self._keeper is not None:
            self._keeper.source = health.source
            if was_trusted and not health.state.trusted and health.state is not CameraState.ENDED:
                detail = f"{health.state}: {health.detail}" if health.detail else str(health.state)
                now = self._clock.now_utc()
                self._keeper.note(Event(0, now, EventKind.CAMERA, detail, source=health.source))
        self._fanout.on_camera(health)
