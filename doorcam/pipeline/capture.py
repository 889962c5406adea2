"""The thread that reads the camera, and the one that watches over it."""

import logging
import threading
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from doorcam.camera.source import FrameSource
from doorcam.domain import CameraHealth, CameraState, Clock, Frame, SystemClock
from doorcam.errors import CameraFault
from doorcam.pipeline.mailbox import Mailbox
from doorcam.pipeline.watch import CameraWatch, WatchTimes

# How often the supervisor looks; a change of health is told at most this much late.
_BEAT_S = 0.1

# Threads stuck in a driver cannot be ended. With this many, the camera is not opened again until one returns.
_MOST_THREADS = 4

_STOP_TIMEOUT_S = 2.0

# Every 16th pixel both ways tells whether two frames differ, and how bright they are.
_SAMPLE = (slice(None, None, 16), slice(None, None, 16))

_LUMA_OF_BGR = np.array([0.114, 0.587, 0.299])  # ITU-R BT.601

_log = logging.getLogger(__name__)


class Capture:
    """Reads frames from one source until it is stopped or the source has ended. Used once.

    A camera that is lost, stalls or freezes is closed and opened again after growing pauses. Its
    reading thread may hang in a driver for ever: it is then left behind, and whatever it hands over
    later is discarded, because its generation has passed.

    Args:
        open_source: Opens the source anew; called on the reading thread.
        name: What the source is called until it has been opened.
        times: When it counts as stalled or frozen, and the pauses.
        mailbox: Gets every frame; closed when nothing more will come.
        on_frame: Called on the reading thread for each frame at the camera's rate. Must return at once.
        on_health: Called for each change of health, in order. Must return at once.
        every_frame: Wait for the mailbox's taker instead of dropping frames.
        realtime: Give a recording at its own rate instead of as fast as it can be read.
        must_open: Give up when the source cannot be opened the first time. So it is with `every_frame`
            and `realtime` too, which speak of recordings.
        clock: Where times come from.
    """

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        *,
        name: str,
        times: WatchTimes,
        mailbox: Mailbox[Frame],
        on_frame: Callable[[Frame], None],
        on_health: Callable[[CameraHealth], None],
        every_frame: bool = False,
        realtime: bool = False,
        must_open: bool = False,
        clock: Clock | None = None,
    ) -> None:
        self.done = threading.Event()
        """Set when no further frame will come: ended, failed for good, or stopped."""
        self._open_source = open_source
        self._name = name
        self._mailbox = mailbox
        self._on_frame = on_frame
        self._on_health = on_health
        self._every_frame = every_frame
        self._realtime = realtime
        self._must_open = must_open or every_frame or realtime
        self._clock = clock or SystemClock()
        self._stopping = threading.Event()
        self._supervisor = threading.Thread(target=self._supervise, name="camera-supervisor", daemon=True)

        self._lock = threading.RLock()  # guards all below
        self._watch = CameraWatch(times, name)
        self._generation = 0
        self._threads: list[threading.Thread] = []
        self._fault: CameraFault | None = None
        self._frames = 0
        self._first_opened_s: float | None = None
        self._previous_bgr: npt.NDArray[np.uint8] | None = None

    @property
    def frames(self) -> int:
        """How many frames have been read."""
        return self._frames

    @property
    def fault(self) -> CameraFault | None:
        """Why the source cannot be opened or read; None while it can."""
        return self._fault

    def start(self) -> None:
        """Begin to read; returns at once."""
        with self._lock:
            now_s = self._clock.monotonic_s()
            self._report(CameraHealth(CameraState.STARTING, self._name, since_s=now_s))
            self._begin(now_s)
        self._supervisor.start()

    def stop(self, timeout_s: float = _STOP_TIMEOUT_S) -> None:
        """Stop reading; returns within `timeout_s` for each of the two threads, even if the camera hangs."""
        self._stopping.set()
        with self._lock:
            self._generation += 1
            current = self._threads[-1:]
        self._finish()
        for thread in (self._supervisor, *current):
            if thread.is_alive() and thread is not threading.current_thread():
                thread.join(timeout_s)

    # The supervisor's thread

    def _supervise(self) -> None:
        while not self._stopping.wait(_BEAT_S) and not self.done.is_set():
            try:
                self._beat()
            except Exception:
                _log.exception("the camera supervisor failed; it goes on")

    def _beat(self) -> None:
        with self._lock:
            now_s = self._clock.monotonic_s()
            self._report(self._watch.tick(now_s))
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            if self._watch.reopen_due(now_s) and len(self._threads) < _MOST_THREADS and not self._stopping.is_set():
                self._begin(now_s)

    def _begin(self, now_s: float) -> None:
        self._generation += 1
        self._watch.opening(now_s)
        thread = threading.Thread(target=self._run, args=(self._generation,), name="camera", daemon=True)
        self._threads.append(thread)
        thread.start()

    # The reading thread

    def _run(self, generation: int) -> None:
        source: FrameSource | None = None
        try:
            source = self._open_source()
            self._read_all(generation, source)
        except CameraFault as fault:
            self._failed(generation, fault, source)
        except Exception as error:
            _log.exception("reading %s failed", self._name)
            unexpected = CameraFault(
                "reading {name} failed with {what}", "see the log", name=self._name, what=type(error).__name__
            )
            self._failed(generation, unexpected, source)
        finally:
            if source is not None:
                self._close(source)

    def _read_all(self, generation: int, source: FrameSource) -> None:
        offset_s = self._opened(generation, source)
        pace_s: float | None = None
        while self._reading(generation):
            got = source.read()
            if got is None:
                self._ended(generation)
                return
            image_bgr, source_s = got
            if self._realtime and not source.live:
                pace_s = self._keep_pace(pace_s, source_s)
            frame = self._accept(generation, image_bgr, offset_s + source_s)
            if frame is None:
                return
            self._on_frame(frame)
            if self._every_frame:
                self._mailbox.put_waiting(frame)
            else:
                self._mailbox.put(frame)

    def _opened(self, generation: int, source: FrameSource) -> float:
        """Note the opening; returns what makes the source's times go on where an earlier one left off."""
        with self._lock:
            now_s = self._clock.monotonic_s()
            if self._first_opened_s is None:
                self._first_opened_s = now_s
            if generation == self._generation:
                self._watch.opened(source.name, live=source.live)
            return now_s - self._first_opened_s

    def _reading(self, generation: int) -> bool:
        with self._lock:
            if generation == self._generation:
                self._watch.reading(self._clock.monotonic_s())
            return generation == self._generation

    def _keep_pace(self, pace_s: float | None, source_s: float) -> float:
        """Wait until a recording's frame is due; returns the clock's time at which the recording began."""
        now_s = self._clock.monotonic_s()
        if pace_s is None:
            return now_s - source_s
        self._stopping.wait(max(0.0, pace_s + source_s - now_s))
        return pace_s

    def _accept(self, generation: int, image_bgr: npt.NDArray[np.uint8], t_s: float) -> Frame | None:
        """Make a frame of a picture, or None when its generation has passed."""
        image_bgr.setflags(write=False)
        luminance = float(image_bgr[_SAMPLE].mean(axis=(0, 1)) @ _LUMA_OF_BGR)
        with self._lock:
            if generation != self._generation:
                return None
            now_s = self._clock.monotonic_s()
            repeated = self._previous_bgr is not None and _same(image_bgr, self._previous_bgr)
            frame = Frame(self._frames, t_s, now_s, image_bgr, repeated)
            self._frames += 1
            self._previous_bgr = image_bgr
            self._report(self._watch.frame(now_s, repeated=repeated, luminance=luminance))
            if self._watch.state.trusted:
                self._fault = None
            return frame

    def _ended(self, generation: int) -> None:
        with self._lock:
            if generation != self._generation:
                return
            self._report(self._watch.ended(self._clock.monotonic_s()))
        self._finish()

    def _failed(self, generation: int, fault: CameraFault, source: FrameSource | None) -> None:
        with self._lock:
            if generation != self._generation:
                return
            final = not source.live if source is not None else self._must_open and self._first_opened_s is None
            self._fault = fault
            self._report(self._watch.fault(self._clock.monotonic_s(), str(fault), final=final))
        if final:
            self._finish()

    def _close(self, source: FrameSource) -> None:
        try:
            source.close()
        except Exception:
            _log.exception("closing %s failed", self._name)

    # Either thread

    def _finish(self) -> None:
        self._mailbox.close()
        self.done.set()

    def _report(self, health: CameraHealth | None) -> None:
        """Tell of a change. Done under the lock, so that changes are told in the order they happened."""
        if health is None:
            return
        try:
            self._on_health(health)
        except Exception:
            _log.exception("a listener failed on the camera's state %s", health.state)


def _same(one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8]) -> bool:
    """Whether two pictures are equal to the byte; two that differ are mostly told apart by a sample."""
    return one.shape == other.shape and np.array_equal(one[_SAMPLE], other[_SAMPLE]) and np.array_equal(one, other)
