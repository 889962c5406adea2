"""From a frame to an observation, and the thread that does it."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from doorcam.access.controller import AccessController
from doorcam.domain import Ask, CameraState, Clock, Decision, Detection, Frame, Observation, ObservedFace, Reason
from doorcam.errors import Sentence
from doorcam.gallery.index import GalleryIndex
from doorcam.pipeline.mailbox import Mailbox
from doorcam.pipeline.metrics import Metrics
from doorcam.pipeline.proofs import Proofs, SeenFace
from doorcam.pipeline.snapshots import BestFaces, Image
from doorcam.vision.detection import Detector, FollowingDetector
from doorcam.vision.motion import MotionGate
from doorcam.vision.reader import AlignedFace, FaceReader
from doorcam.vision.tracking import FaceTracker

_log = logging.getLogger(__name__)

# Enough to see the margin to the second and to show staff who else it might have been.
_CANDIDATES = 3
_POLL_S = 0.25
_IDLE_PERIOD_S = 0.5


class Recogniser:
    """Detect, align, judge, track, embed, search. Owned by the recognition thread.

    Args:
        detector: Finds the faces; None for the reader's own.
        search_period_s: How often the whole picture is searched while all that can be said of the faces in it has
            been said, and they are found again where they were; 0 for every frame, as recordings want.
    """

    def __init__(
        self,
        reader: FaceReader,
        index: GalleryIndex,
        clock: Clock,
        *,
        detector: Detector | None = None,
        track_patience: int = 10,
        search_period_s: float = 0.0,
    ) -> None:
        self._index = index
        self._reader = reader
        self._detector = detector or reader.detector
        self._tracker = FaceTracker(track_patience, reader.metric, reader.same_person_distance)
        self._clock = clock
        self._search_period_s = search_period_s
        self._searched_t_s = float("-inf")

    def observe(self, frame: Frame, wanted: Callable[[int], bool]) -> Observation:
        """Say all there is to say of a frame.

        Args:
            wanted: Whether a track's evidence is still being gathered; its face is then embedded from
                this very frame.
        """
        reader, tracker = self._reader, self._tracker
        detections, faces, places = self._look(frame, self._follow(frame, wanted), wanted)
        if places or not detections:  # evidence comes from searches alone: faces found again lie a little less exactly
            self._searched_t_s = frame.t_s
            detections, faces, places = self._look(frame, self._detector.detect(frame.image_bgr), wanted)
        qualities = [face.quality for face in faces]
        looks = dict(zip(places, reader.embed([faces[place] for place in places]), strict=True))
        track_ids, ended = tracker.update(detections, qualities, looks, frame.t_s)
        index = self._index
        candidates = index.search([tracker.embedding(track_id) for track_id in track_ids], _CANDIDATES)
        observed = tuple(
            ObservedFace(track_id, face.detection, face.quality, nearest, fresh=place in looks)
            for place, (track_id, face, nearest) in enumerate(zip(track_ids, faces, candidates, strict=True))
        )
        return Observation(
            frame, observed, tuple(ended), index.people_count, self._reader.model_id, self._clock.monotonic_s()
        )

    def _follow(self, frame: Frame, wanted: Callable[[int], bool]) -> list[Detection]:
        """The faces of the frame before, found again; empty where the whole picture is to be searched."""
        boxes = self._tracker.boxes(wanted)
        due = frame.t_s - self._searched_t_s >= self._search_period_s
        if due or not len(boxes) or not isinstance(self._detector, FollowingDetector):
            return []
        return self._detector.follow(frame.image_bgr, boxes)

    def _look(
        self, frame: Frame, detections: list[Detection], wanted: Callable[[int], bool]
    ) -> tuple[list[Detection], list[AlignedFace], list[int]]:
        """The detections, their aligned faces, and the places of those that must be embedded."""
        faces = self._reader.align(frame.image_bgr, detections)
        qualities = [face.quality for face in faces]
        return detections, faces, self._tracker.to_look_at(detections, qualities, frame.t_s, wanted)

    def shape_ratio(self, person_id: str) -> float | None:
        """How wide somebody's enrolled face is; see `GalleryIndex.shape_ratio`."""
        return self._index.shape_ratio(person_id)

    def adopt(self, index: GalleryIndex) -> None:
        """Search this gallery from the next frame on; may be called from any thread."""
        self._index = index

    @property
    def idle(self) -> bool:
        """Whether nobody is followed."""
        return self._tracker.idle

    def reset(self) -> None:
        """Give up all tracks."""
        self._tracker.clear()


class RecognitionThread:
    """Takes frames from the mailbox and gives out observations and decisions.

    Attributes:
        done: Set when it has finished, or the mailbox is closed and empty. To be waited for instead of
            the thread: a Thread.join that Ctrl-C breaks off takes a running thread for an ended one.

    The thread owns the recogniser, the access controller and the best pictures. Whatever goes wrong
    in it denies every open track and is said through `on_fault`; the thread itself goes on.

    Args:
        gate: Tells whether anything moved. While nobody is there and nothing moves, a frame is looked at
            only twice a second. None looks at every frame, as recordings want.
        on_observation, on_decision: Called on this thread; must return at once. A decision comes with
            the best picture of its face, None when there is none.
        on_ask: Called with what somebody is asked to do, whenever that changes.
        on_fault: Called with one line for the user.
    """

    def __init__(
        self,
        mailbox: Mailbox[Frame],
        recogniser: Recogniser,
        controller: AccessController,
        proofs: Proofs,
        metrics: Metrics,
        *,
        on_observation: Callable[[Observation], None],
        on_decision: Callable[[Decision, Image | None], None],
        on_ask: Callable[[Ask | None], None],
        on_fault: Callable[[str], None],
        gate: MotionGate | None = None,
    ) -> None:
        self._mailbox = mailbox
        self._recogniser = recogniser
        self._controller = controller
        self._proofs = proofs
        self._metrics = metrics
        self._on_observation = on_observation
        self._on_decision = on_decision
        self._on_ask = on_ask
        self._ask: Ask | None = None
        self._on_fault = on_fault
        self._gate = gate
        self._looked_t_s = -_IDLE_PERIOD_S
        self._best = BestFaces()
        self._camera_state = CameraState.STARTING
        self._stopping = threading.Event()
        self.done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="recognition", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def finish(self) -> None:
        """Have it stop after the frame in hand, from any thread; what is in the mailbox is dropped."""
        self._stopping.set()

    def stop(self, timeout_s: float = 5.0) -> None:
        """Finish, and wait for it."""
        self.finish()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def set_camera_state(self, state: CameraState) -> None:
        """Say how the camera is; may be called from any thread."""
        self._camera_state = state

    def _run(self) -> None:
        try:
            self._take_all()
        finally:
            self.done.set()

    def _take_all(self) -> None:
        while not self._stopping.is_set():
            frame = self._mailbox.take(_POLL_S)
            if not self._camera_state.trusted and self._camera_state is not CameraState.ENDED:
                self._abort(Reason.CAMERA_FAULT)
            if frame is not None:
                self._recognise(frame)
            elif self._mailbox.closed:
                break
        self._tell(self._controller.end_all())

    def _nothing_new(self, frame: Frame) -> bool:
        if self._gate is None or not self._recogniser.idle or frame.t_s - self._looked_t_s >= _IDLE_PERIOD_S:
            return False
        return not self._gate.moved(frame.image_bgr)

    def _recognise(self, frame: Frame) -> None:
        trusted = self._camera_state.trusted or self._camera_state is CameraState.ENDED
        try:
            if self._nothing_new(frame):
                self._metrics.idled()
                return
            if self._proofs.repeats(frame):
                frame = replace(frame, repeated=True)
            observation = self._proven(self._recogniser.observe(frame, self._controller.wants))
            self._looked_t_s = frame.t_s
            if self._gate is not None:
                self._gate.remember(frame.image_bgr)
            self._metrics.observed(observation)
            self._best.take(observation)
            self._on_observation(observation)
            self._tell(self._controller.observe(observation, camera_trusted=trusted))
            self._best.forget(observation.ended_tracks)
            self._proofs.forget(observation.ended_tracks)
            self._say_ask()
        except Exception:
            _log.exception("recognition failed on frame %d", frame.index)
            self._abort(Reason.FAULT)
            self._on_fault(Sentence("Recognition has failed on a frame; the door stays shut. The log says more."))

    def _proven(self, observation: Observation) -> Observation:
        """The observation with what is known of each face being there."""
        seen = [
            SeenFace(face.track_id, face.detection, self._controller.names(face.candidates) if face.fresh else None)
            for face in observation.faces
        ]
        judged = self._proofs.judge(observation.frame, seen, self._controller.wants_proof)
        faces = tuple(
            replace(face, liveness=liveness) for face, liveness in zip(observation.faces, judged, strict=True)
        )
        return replace(observation, faces=faces)

    def _say_ask(self) -> None:
        asked = self._controller.asked
        ask = self._proofs.ask or (None if asked is None else asked[0])
        if ask != self._ask:
            self._ask = ask
            self._on_ask(ask)

    def _abort(self, reason: Reason) -> None:
        self._tell(self._controller.abort(reason))
        self._proofs.clear()
        self._say_ask()
        self._recogniser.reset()
        self._best.clear()

    def _tell(self, decisions: list[Decision]) -> None:
        for decision in decisions:
            self._on_decision(decision, self._best.picture(decision.track_id))
