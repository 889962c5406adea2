"""One run from a camera to the door: all threads between the two, started and stopped together."""

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from doorcam import assembly, entrance, outbound
from doorcam.access.controller import AccessController
from doorcam.access.gatekeeper import Gatekeeper
from doorcam.camera.source import DEMO, Opener, SourceOpener, is_recording
from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.domain import Ask, CameraHealth, CameraState, Clock, Decision, Event, EventKind, Frame, Observation, Reason
from doorcam.doors.alarms import Alarm
from doorcam.doors.door import Door, Opening
from doorcam.doors.watch import DoorWatch
from doorcam.errors import CameraFault, DeviceFault, Sentence, StorageFault
from doorcam.events.journal import Journal
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index_file import save_index
from doorcam.pipeline.capture import Capture
from doorcam.pipeline.fanout import Fanout
from doorcam.pipeline.keeper import Keeper
from doorcam.pipeline.mailbox import Mailbox
from doorcam.pipeline.metrics import Metrics
from doorcam.pipeline.porter import Porter
from doorcam.pipeline.proofs import Proofs
from doorcam.pipeline.recognition import Recogniser, RecognitionThread
from doorcam.pipeline.refresh import GalleryRefresher
from doorcam.pipeline.snapshots import Image
from doorcam.pipeline.watch import WatchTimes
from doorcam.vision.liveness.passive import PassiveCheck
from doorcam.vision.motion import MotionGate
from doorcam.vision.pictures import encode_jpeg
from doorcam.vision.reader import FaceReader

# A decision this old opens no door: the person may have gone.
_ALARMS = {
    Alarm.FORCED: Sentence("Alarm: the door was opened without a grant or the exit button."),
    Alarm.HELD: Sentence("Alarm: the door is held open."),
}
_MAX_DOOR_DELAY_S = 2.0
# Somebody who joins people already known at a live camera is noticed after this long: at 30 frames a second in the
# third frame.
_SEARCH_PERIOD_S = 0.09
# How often `wait` lets Ctrl-C through.
_WAIT_STEP_S = 0.2


@dataclass(frozen=True, slots=True)
class Premises:
    """What outlives a run.

    Attributes:
        gatekeeper: Of the door the camera looks at.
        door: Its hardware is untouched until a run starts.
        fanout: Told all that happens.
    """

    settings: Settings
    home: Home
    gallery: Gallery
    journal: Journal
    gatekeeper: Gatekeeper
    door: Door
    clock: Clock
    fanout: Fanout


class DoorRun:
    """Everything that runs. Used once.

    Args:
        premises: What it runs on.
        source: As in the settings, or what opens a live source.
        max_frames, every_frame, must_open: As in `Runtime.start`.
    """

    def __init__(
        self,
        premises: Premises,
        source: str | Opener,
        *,
        max_frames: int | None,
        every_frame: bool,
        must_open: bool,
    ) -> None:
        settings, fanout, opener = premises.settings, premises.fanout, _opener(premises.settings, source)
        self._opener = opener
        recording = isinstance(source, str) and is_recording(source)
        self._premises = premises
        self._max_frames = max_frames
        self._metrics = Metrics()
        self._mailbox: Mailbox[Frame] = Mailbox()
        self._gate = None if recording else MotionGate()
        self._live = not recording
        self._state_lock = threading.Lock()  # guards the camera's state and who is told of it
        self._camera_state = CameraState.STARTING
        self._recognition: RecognitionThread | None = None
        self._controller: AccessController | None = None
        self._proofs: Proofs | None = None
        self._refresher: GalleryRefresher | None = None
        self._watch: DoorWatch | None = None
        self._keeper = _make_keeper(premises, opener.name, self._written)
        self._outbox = outbound.make_outbox(
            settings.outward, premises.home, premises.journal, premises.clock, fanout.on_fault
        )
        self._porter = Porter(
            premises.gatekeeper,
            premises.clock,
            asked=self._asked,
            name_of=self._name_of,
            on_decision=lambda decision: self._decided(decision, None),
            on_event=self._keeper.note,
            on_answer=fanout.on_entry,
            on_fault=fanout.on_fault,
        )
        self._capture = Capture(
            opener,
            name=opener.name,
            times=_watch_times(settings),
            mailbox=self._mailbox,
            on_frame=fanout.on_frame,
            on_health=self._camera_changed,
            every_frame=recording and every_frame,
            realtime=recording and not every_frame,
            must_open=must_open,
            clock=premises.clock,
        )

    def start(self) -> None:
        """Start all but the camera: what it shows needs somebody to look at it first, where there is one."""
        self._outbox.start()
        self._keeper.start()
        self._start_watch()
        self._porter.start()

    def open_camera(self) -> None:
        """Begin to read frames."""
        self._capture.start()

    def recognise(self, reader: FaceReader, passive: PassiveCheck | None) -> None:
        """Begin to recognise people; called once, by one thread at a time.

        Raises:
            StorageFault: if the threshold is to be calibrated and is not, or the gallery cannot be read.
        """
        premises, fanout = self._premises, self._premises.fanout
        settings = premises.settings
        # may find fault with the threshold, before anything runs
        policy = assembly.policy_settings(settings, assembly.match_threshold(settings, premises.home))
        index = assembly.open_gallery_index(settings, premises.home, premises.gallery, reader)
        recogniser = Recogniser(
            reader,
            index,
            premises.clock,
            detector=assembly.door_detector(settings, reader),
            search_period_s=0.0 if self._gate is None else _SEARCH_PERIOD_S,
        )
        self._keeper.model_id = reader.model_id
        self._refresher = GalleryRefresher(
            premises.gallery,
            index,
            adopt=recogniser.adopt,
            on_fault=fanout.on_fault,
            save=lambda changed: save_index(premises.home.gallery_index, changed, premises.gallery.seal),
        )
        proofs = assembly.make_proofs(settings, passive, recogniser.shape_ratio, self._porter.failed)
        model = assembly.model_mark(reader.model_id)
        controller = AccessController(policy, premises.gatekeeper, premises.clock, model)
        recognition = RecognitionThread(
            self._mailbox,
            recogniser,
            controller,
            proofs,
            self._metrics,
            on_observation=self._observed,
            on_decision=self._decided,
            on_ask=fanout.on_ask,
            on_fault=fanout.on_fault,
            gate=self._gate,
        )
        with self._state_lock:  # a change of the camera must not slip in between
            proofs.live = self._live
            self._recognition, self._controller, self._proofs = recognition, controller, proofs
            recognition.set_camera_state(self._camera_state)
        self._refresher.start()
        recognition.start()

    @property
    def recognising(self) -> bool:
        """Whether `recognise` was called."""
        return self._recognition is not None

    def gallery_changed(self) -> None:
        """See `Runtime.gallery_changed`."""
        if self._refresher is not None:
            self._refresher.look_now()

    def enter(self, digits: str, *, from_reader: bool) -> None:
        """See `Runtime.enter`."""
        self._porter.enter(digits, from_reader=from_reader)

    def cancel_entry(self) -> None:
        """See `Runtime.cancel_entry`."""
        self._porter.cancel()

    def try_door(self) -> Opening:
        """See `Runtime.try_door`."""
        return self._keeper.try_door()

    @property
    def source(self) -> str:
        """What is looked through, as in the settings; the name of what has no place there."""
        return self._opener.source if isinstance(self._opener, SourceOpener) else f"another: {self._opener.name}"

    @property
    def camera_state(self) -> CameraState:
        """How the camera is."""
        return self._camera_state

    def wait(self) -> None:
        """See `Runtime.wait`."""
        while True:
            if self._recognition is not None and self._recognition.done.wait(_WAIT_STEP_S):
                return
            if self._recognition is None and self._capture.done.wait(_WAIT_STEP_S):
                return

    def stop(self) -> None:
        """Stop the threads; what was decided is still written down."""
        self._capture.stop()
        if self._recognition is not None:
            self._recognition.stop()
        self._porter.close()
        if self._refresher is not None:
            self._refresher.close()
        if self._watch is not None:
            self._watch.close()
        self._keeper.close()
        self._outbox.close()

    @property
    def fault(self) -> CameraFault | None:
        """Why the source cannot be opened or read; None while it can."""
        return self._capture.fault

    def summary(self) -> dict[str, Any]:
        """See `Runtime.summary`."""
        proofs = self._proofs
        asked, prompted = (0, 0) if proofs is None else (proofs.asked, proofs.prompted)
        liveness = {"mode": self._premises.settings.liveness.mode, "asked": asked, "prompted": prompted}
        return {**asdict(self._metrics.summary(self._mailbox.dropped, self._keeper.lost)), "liveness": liveness}

    def _start_watch(self) -> None:
        premises = self._premises
        try:
            self._watch = entrance.make_watch(
                premises.settings.door, premises.door, premises.clock, self._alarmed, premises.fanout.on_fault
            )
        except DeviceFault as fault:
            premises.fanout.on_fault(Sentence("The door's contact is not watched: {reason}", reason=fault))
        if self._watch is not None:
            self._watch.start()

    # Called by the threads

    def _written(self, event: Event) -> None:
        self._outbox.note()
        self._premises.fanout.on_event(event)

    def _note(self, kind: EventKind, said: str, source: str) -> None:
        self._keeper.note(Event(0, self._premises.clock.now_utc(), kind, said, source=source))

    def _alarmed(self, alarm: Alarm) -> None:
        self._premises.fanout.on_fault(_ALARMS[alarm])
        kind = EventKind.DOOR_FORCED if alarm is Alarm.FORCED else EventKind.DOOR_HELD
        self._note(kind, str(alarm), self._premises.door.relay.name)

    def _observed(self, observation: Observation) -> None:
        self._premises.fanout.on_observation(observation)
        if self._max_frames is not None and self._metrics.frames >= self._max_frames and self._recognition:
            self._recognition.finish()

    def _decided(self, decision: Decision, picture: Image | None) -> None:
        self._keeper.take(decision, picture)
        asked_for_proof = self._live and self._premises.settings.liveness.mode != "off"
        if asked_for_proof and decision.reason is Reason.RECOGNISED and decision.person_id is not None:
            self._porter.proven(decision.person_id)
        self._premises.fanout.on_decision(decision)

    def _asked(self) -> tuple[Ask, str] | None:
        return None if self._controller is None else self._controller.asked

    def _name_of(self, person_id: str) -> str:
        try:
            return self._premises.gallery.person(person_id).name
        except StorageFault:  # a badge of somebody whose face is not enrolled
            return person_id

    def _camera_changed(self, health: CameraHealth) -> None:
        with self._state_lock:
            was_trusted, self._camera_state = self._camera_state.trusted, health.state
            self._live = self._live and self.source != DEMO  # nobody stands before the demo who could answer
            if self._proofs is not None:
                self._proofs.live = self._live
            if self._recognition is not None:
                self._recognition.set_camera_state(health.state)
        self._keeper.source = health.source
        if was_trusted and not health.state.trusted and health.state is not CameraState.ENDED:
            said = f"{health.state}: {health.detail}" if health.detail else str(health.state)
            self._note(EventKind.CAMERA, said, health.source)
        self._outbox.show("camera", str(health.state))
        self._premises.fanout.on_camera(health)


def _watch_times(settings: Settings) -> WatchTimes:
    camera = settings.camera
    return WatchTimes(camera.stall_after_s, camera.frozen_after_s, camera.reopen_first_s, camera.reopen_max_s)


def _make_keeper(premises: Premises, source: str, on_event: Callable[[Event], None]) -> Keeper:
    return Keeper(
        premises.journal,
        premises.door,
        premises.clock,
        encode_jpeg=encode_jpeg if premises.settings.journal.snapshots else None,
        source=source,
        max_delay_s=_MAX_DOOR_DELAY_S,
        passing=premises.gatekeeper.passing,
        stayed_out=premises.gatekeeper.stayed_out,
        on_event=on_event,
        on_fault=premises.fanout.on_fault,
    )


def _opener(settings: Settings, source: str | Opener) -> Opener:
    if not isinstance(source, str):
        return source
    camera = settings.camera
    return SourceOpener(source, size_wh=(camera.width_px, camera.height_px), rate_hz=camera.rate_hz)
