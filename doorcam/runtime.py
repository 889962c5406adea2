"""Composition root: builds, starts and stops everything. Nothing else knows all the parts."""

import threading
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any, Self

from doorcam import assembly, entrance
from doorcam.access.gatekeeper import Gatekeeper
from doorcam.access.policy import clearly_nearest
from doorcam.access.store.access_store import AccessStore
from doorcam.camera.source import Opener
from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.domain import (
    NO_PROGRESS,
    CameraState,
    Candidate,
    Clock,
    Embedding,
    Progress,
    SystemClock,
)
from doorcam.door_run import DoorRun, Premises
from doorcam.doors.door import Opening
from doorcam.errors import CameraFault, Fault
from doorcam.events.journal import Journal
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.enrolment import Enroller
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex
from doorcam.gallery.photo_rules import EnrolmentRules
from doorcam.pipeline.fanout import Fanout
from doorcam.pipeline.listener import Listener
from doorcam.storage.vault import Vault
from doorcam.vision.liveness.passive import PassiveCheck
from doorcam.vision.reader import FaceReader


class Runtime:
    """Everything that runs behind a window or a command.

    `open` it, `load_models`, `start` and `stop` it once, `close` it. The camera may be started before
    the models are loaded: frames are shown, and nobody is recognised yet.

    Attributes:
        settings: The settings in use.
        home: Where gallery and journal are.
        gallery: Enrolled people.
        journal: Events.
        access: Who may pass when, PINs and badges.
        door: The door; its hardware is untouched until `start`.
    """

    def __init__(
        self, settings: Settings, home: Home, gallery: Gallery, journal: Journal, access: AccessStore, clock: Clock
    ) -> None:
        self.settings = settings
        self.home = home
        self.gallery = gallery
        self.journal = journal
        self.access = access
        self._clock = clock
        self._fanout = Fanout()
        self._gatekeeper = Gatekeeper(access, settings.access.door, clock)
        self.door = entrance.make_door(settings.door, clock, self._fanout.on_fault)
        self._lock = threading.Lock()  # guards what is below
        self._stopped = False
        self._reader: FaceReader | None = None
        self._passive: PassiveCheck | None = None
        self._index: GalleryIndex | None = None
        self._run: DoorRun | None = None

    @classmethod
    def open(cls, settings: Settings, home: Home, clock: Clock | None = None, vault: Vault | None = None) -> Self:
        """Open gallery, journal and rules; quick, without the networks.

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
        with ExitStack() as opened:
            gallery = Gallery.open(home.gallery, clock, vault, keep_pictures=keep_pictures)
            opened.callback(gallery.close)
            journal = Journal.open(home.journal, home.snapshots, vault)
            opened.callback(journal.close)
            access = AccessStore.open(home.access, vault)
            opened.callback(access.close)
            runtime = cls(settings, home, gallery, journal, access, clock)
            opened.pop_all()
            return runtime

    def close(self) -> None:
        """Stop everything and let go of the files."""
        self.stop()
        self.access.close()
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
        self.use_reader(reader, assembly.load_passive_check(self.settings, progress))

    def use_reader(self, reader: FaceReader, passive: PassiveCheck | None = None) -> None:
        """Recognise with networks already loaded.

        Args:
            passive: The passive check, which some of the settings need.
        """
        with self._lock:
            self._reader, self._passive = reader, passive
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
        if self._run is not None:
            self._run.gallery_changed()

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
        premises = Premises(
            self.settings,
            self.home,
            self.gallery,
            self.journal,
            self._gatekeeper,
            self.door,
            self._clock,
            self._fanout,
        )
        chosen = self.settings.camera.source if source is None else source
        run = DoorRun(premises, chosen, max_frames=max_frames, every_frame=every_frame, must_open=must_open)
        with self._lock:
            if self._stopped:
                return
            self._run = run
            run.start()
            self._start_recognition()
            run.open_camera()

    def wait(self) -> None:
        """Wait until a recording has ended, `max_frames` were recognised, or the source failed for good."""
        if self._run is not None:
            self._run.wait()

    def stop(self) -> None:
        """Stop the threads; what was decided is still written down. Harmless when nothing runs."""
        with self._lock:
            if self._stopped:
                return
            self._stopped = True
        if self._run is not None:
            self._run.stop()

    @property
    def source(self) -> str:
        """What is looked through, as in the settings; empty before the start."""
        return "" if self._run is None else self._run.source

    @property
    def fault(self) -> CameraFault | None:
        """Why the source cannot be opened or read; None while it can."""
        return None if self._run is None else self._run.fault

    def summary(self) -> dict[str, Any]:
        """The account of the run so far; empty before `start`.

        `doorcam.pipeline.metrics.Summary` as plain values, and of how many people a proof was wanted that they are
        no picture: "liveness" with mode, asked and prompted.
        """
        return {} if self._run is None else self._run.summary()

    def health(self) -> dict[str, Any]:
        """How the door is doing: `summary`, the camera's state, and the door's ("last" outcome, "pause_s")."""
        camera = CameraState.STARTING if self._run is None else self._run.camera_state
        door = {"last": self.door.last, "pause_s": self.door.pause_left_s}
        return {**self.summary(), "camera": camera, "door": door}

    def try_door(self) -> Opening:
        """Open the door once because staff want to see whether it works; waits for the outcome.

        Raises:
            Fault: if the door is not in use yet, or it cannot be written down: then it stays shut.
        """
        if self._run is None:
            raise Fault("the door is not in use yet", "wait until the camera has started")
        return self._run.try_door()

    def enter(self, digits: str, *, from_reader: bool) -> None:
        """Take digits that were typed at the door, or sent by a badge reader; returns at once.

        The answer comes by `Listener.on_entry`.
        """
        if self._run is not None:
            self._run.enter(digits, from_reader=from_reader)

    def cancel_entry(self) -> None:
        """Whoever was about to type a PIN has gone; returns at once."""
        if self._run is not None:
            self._run.cancel_entry()

    def _start_recognition(self) -> None:
        """Start recognition as soon as there are both networks and a camera. Called under the lock."""
        if self._reader is not None and self._run is not None and not self._run.recognising and not self._stopped:
            self._run.recognise(self._reader, self._passive)

    def _open_index(self, reader: FaceReader) -> GalleryIndex:
        return assembly.open_gallery_index(self.settings, self.home, self.gallery, reader)
