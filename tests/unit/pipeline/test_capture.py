import logging
import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from doorcam.camera.source import FrameSource
from doorcam.camera.stream import Stream
from doorcam.camera.video import VideoFile
from doorcam.domain import CameraHealth, CameraState, Frame
from doorcam.errors import CameraFault
from doorcam.pipeline.capture import Capture
from doorcam.pipeline.mailbox import Mailbox
from doorcam.pipeline.watch import WatchTimes
from tests.unit.camera.mjpeg import MjpegCamera
from tests.unit.camera.videos import RATE_HZ, cut_short, number_of, numbered_picture, write_video

PATIENCE_S = 10.0
TIMES = WatchTimes(stall_after_s=0.3, frozen_after_s=0.3, reopen_first_s=0.05, reopen_max_s=0.2)
ALLOWED_DELAY_S = 0.6  # the supervisor looks every 0.1 s; the rest is for a busy machine

Picture = npt.NDArray[np.uint8]


class Script:
    """A camera that does what the test says next; with nothing said it blocks, as drivers do."""

    name = "scripted camera"
    rate_hz = 30.0
    frame_count = None

    def __init__(self, *steps: Picture | Exception | None, live: bool = True) -> None:
        self.live = live
        self.closed = threading.Event()
        self._steps: queue.Queue[Picture | Exception | None] = queue.Queue()
        self._count = 0
        self.say(*steps)

    def say(self, *steps: Picture | Exception | None) -> None:
        for step in steps:
            self._steps.put(step)

    def read(self) -> tuple[Picture, float] | None:
        step = self._steps.get()
        if isinstance(step, Exception):
            raise step
        self._count += 1
        return None if step is None else (step, (self._count - 1) / self.rate_hz)

    def close(self) -> None:
        self.closed.set()


class Frozen(Script):
    """Gives the same picture again and again, like some cameras that were unplugged."""

    def read(self) -> tuple[Picture, float]:
        self.closed.wait(0.02)
        return numbered_picture(7), 0.0


class Watcher:
    """Collects what a capture tells."""

    def __init__(self) -> None:
        self.frames: queue.Queue[Frame] = queue.Queue()
        self.health: queue.Queue[CameraHealth] = queue.Queue()

    def next_frames(self, count: int) -> list[Frame]:
        return [self.frames.get(timeout=PATIENCE_S) for _ in range(count)]

    def until(self, state: CameraState) -> CameraHealth:
        while True:
            health = self.health.get(timeout=PATIENCE_S)
            if health.state is state:
                return health

    def states(self) -> list[CameraState]:
        return [self.health.get_nowait().state for _ in range(self.health.qsize())]


Make = Callable[..., tuple[Capture, Watcher, Mailbox[Frame]]]


@pytest.fixture
def make() -> Iterator[Make]:
    """Starts captures of the sources given, one after the other; the last one for all further openings."""
    captures: list[Capture] = []
    scripts: list[Script] = []

    def start(
        *sources: FrameSource | Exception, every_frame: bool = False, realtime: bool = False, must_open: bool = False
    ) -> tuple[Capture, Watcher, Mailbox[Frame]]:
        waiting = list(sources)
        scripts.extend(source for source in sources if isinstance(source, Script))

        def open_source() -> FrameSource:
            source = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            if isinstance(source, Exception):
                raise source
            return source

        watcher, mailbox = Watcher(), Mailbox[Frame]()
        capture = Capture(
            open_source,
            name="camera",
            times=TIMES,
            mailbox=mailbox,
            on_frame=watcher.frames.put,
            on_health=watcher.health.put,
            every_frame=every_frame,
            realtime=realtime,
            must_open=must_open,
        )
        captures.append(capture)
        capture.start()
        return capture, watcher, mailbox

    yield start
    for script in scripts:
        script.say(None)  # lets go of threads that wait for the next step
    for capture in captures:
        capture.stop()


def pictures(*numbers: int) -> list[Picture]:
    return [numbered_picture(number) for number in numbers]


def test_frames_are_numbered_timed_and_read_only(make: Make) -> None:
    capture, watcher, _ = make(Script(*pictures(0, 1, 2)))
    frames = watcher.next_frames(3)
    assert [number_of(frame.image_bgr) for frame in frames] == [0, 1, 2]
    assert [frame.index for frame in frames] == [0, 1, 2]
    assert [frame.t_s for frame in frames] == pytest.approx([0.0, 1 / 30, 2 / 30], abs=1e-6)
    assert frames[0].captured_s <= frames[1].captured_s <= frames[2].captured_s
    assert not any(frame.image_bgr.flags.writeable for frame in frames)
    assert capture.frames == 3


def test_only_a_frame_equal_to_the_one_before_is_repeated(make: Make) -> None:
    nearly = numbered_picture(1)
    nearly[5, 5, 0] += 1  # off the grid of the quick comparison
    _, watcher, _ = make(Script(numbered_picture(1), numbered_picture(1), nearly, numbered_picture(1)))
    assert [frame.repeated for frame in watcher.next_frames(4)] == [False, True, False, False]


def test_a_camera_starts_and_is_live(make: Make) -> None:
    _, watcher, _ = make(Script(*pictures(0)))
    assert watcher.until(CameraState.STARTING).source == "camera"
    assert watcher.until(CameraState.LIVE).source == "scripted camera"


def test_frames_go_on_at_the_cameras_rate_when_nobody_takes_them(make: Make) -> None:
    _, watcher, mailbox = make(Script(*pictures(*range(10))))
    assert [frame.index for frame in watcher.next_frames(10)] == list(range(10))
    newest = mailbox.take(PATIENCE_S)
    while (newer := mailbox.take(0.05)) is not None:
        newest = newer
    assert newest is not None
    assert newest.index == 9
    assert mailbox.dropped >= 8


def test_a_recording_is_processed_in_full_and_ends(make: Make, tmp_path: Path) -> None:
    capture, watcher, mailbox = make(VideoFile(write_video(tmp_path / "a.avi", 20)), every_frame=True)
    assert not capture.done.is_set()
    taken = []
    while (frame := mailbox.take(PATIENCE_S)) is not None:
        taken.append(frame.index)
    assert taken == list(range(20))
    assert capture.done.wait(PATIENCE_S)
    assert mailbox.dropped == 0
    assert capture.fault is None
    assert watcher.states() == [CameraState.STARTING, CameraState.LIVE, CameraState.ENDED]


def test_a_recording_cut_short_gives_its_frames_and_the_fault(make: Make, tmp_path: Path) -> None:
    video = VideoFile(cut_short(write_video(tmp_path / "a.avi", 40), 0.5))
    capture, watcher, mailbox = make(video, every_frame=True)
    taken = 0
    while mailbox.take(PATIENCE_S) is not None:
        taken += 1
    assert capture.done.wait(PATIENCE_S)
    assert taken == capture.frames > 5
    assert "ended early" in str(capture.fault)
    lost = watcher.until(CameraState.LOST)
    assert (lost.detail, lost.retry_in_s) == (str(capture.fault), None)


@pytest.mark.parametrize("choice", ["every_frame", "realtime", "must_open"])
def test_a_recording_or_what_must_open_is_given_up_when_it_cannot_be_opened(make: Make, choice: str) -> None:
    capture, watcher, mailbox = make(CameraFault("no such file"), **{choice: True})
    assert capture.done.wait(PATIENCE_S)
    assert str(capture.fault) == "no such file"
    assert mailbox.closed
    assert watcher.until(CameraState.LOST).retry_in_s is None


def test_a_recording_can_be_played_at_its_own_rate(make: Make, tmp_path: Path) -> None:
    capture, watcher, _ = make(VideoFile(write_video(tmp_path / "a.avi", 8)), realtime=True)
    frames = watcher.next_frames(8)
    assert frames[-1].captured_s - frames[0].captured_s >= 7 / RATE_HZ - 0.01
    assert capture.done.wait(PATIENCE_S)


def test_a_camera_that_stalls_is_opened_again_and_its_late_frames_are_discarded(make: Make) -> None:
    stuck, fresh = Script(*pictures(0, 1)), Script()
    _, watcher, mailbox = make(stuck, fresh)
    before = watcher.next_frames(2)
    stalled = watcher.until(CameraState.STALLED)
    assert stalled.since_s - before[-1].captured_s <= TIMES.stall_after_s + ALLOWED_DELAY_S
    assert stalled.retry_in_s == TIMES.reopen_first_s
    fresh.say(*pictures(10))
    after = watcher.next_frames(1)[0]
    assert (after.index, number_of(after.image_bgr)) == (2, 10)
    assert after.t_s > before[-1].t_s
    assert watcher.until(CameraState.LIVE).since_s > stalled.since_s

    stuck.say(*pictures(5))
    assert stuck.closed.wait(PATIENCE_S)
    fresh.say(*pictures(11))
    assert number_of(watcher.next_frames(1)[0].image_bgr) == 11
    assert mailbox.take(PATIENCE_S) is not None


def test_a_camera_that_freezes_is_told_of_in_time_and_opened_again(make: Make) -> None:
    frozen, fresh = Frozen(), Script(*pictures(8))
    _, watcher, _ = make(frozen, fresh)
    live = watcher.until(CameraState.LIVE)
    told = watcher.until(CameraState.FROZEN)
    assert told.since_s - live.since_s <= TIMES.frozen_after_s + ALLOWED_DELAY_S
    assert frozen.closed.wait(PATIENCE_S)
    watcher.until(CameraState.LIVE)


def test_a_lost_camera_is_tried_again_after_growing_pauses_until_it_is_back(make: Make) -> None:
    gone = CameraFault("no camera here", "plug it in")
    capture, watcher, _ = make(gone, gone, gone, gone, Script(*pictures(0)))
    lost = [watcher.until(CameraState.LOST) for _ in range(4)]
    assert [health.retry_in_s for health in lost] == [0.05, 0.1, 0.2, 0.2]
    assert {health.detail for health in lost} == {"no camera here: plug it in"}
    watcher.until(CameraState.LIVE)
    assert capture.fault is None
    assert not capture.done.is_set()


def test_a_camera_that_had_to_open_and_did_is_tried_again_when_it_is_lost_later(make: Make) -> None:
    unplugged = CameraFault("unplugged")
    _, watcher, _ = make(Script(*pictures(0), unplugged), unplugged, Script(*pictures(1)), must_open=True)
    assert [frame.index for frame in watcher.next_frames(2)] == [0, 1]


def test_a_camera_that_vanishes_keeps_its_fault_until_it_returns(make: Make) -> None:
    first, second = Script(*pictures(0), CameraFault("unplugged")), Script()
    capture, watcher, _ = make(first, second)
    assert watcher.until(CameraState.LOST).detail == "unplugged"
    assert first.closed.wait(PATIENCE_S)
    assert str(capture.fault) == "unplugged"
    second.say(*pictures(1))
    watcher.until(CameraState.LIVE)
    assert [frame.index for frame in watcher.next_frames(2)] == [0, 1]
    assert capture.fault is None


def test_a_bug_while_reading_is_logged_told_and_survived(make: Make, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        _, watcher, _ = make(Script(ZeroDivisionError("a bug")), Script(*pictures(0)))
        assert "ZeroDivisionError" in watcher.until(CameraState.LOST).detail
        watcher.until(CameraState.LIVE)
    assert "Traceback" in caplog.text


def test_stopping_takes_a_bounded_time_though_the_camera_hangs(make: Make) -> None:
    stuck = Script(*pictures(0))
    capture, watcher, mailbox = make(stuck)
    watcher.next_frames(1)
    stopper = threading.Thread(target=capture.stop, args=(0.2,), daemon=True)
    stopper.start()
    stopper.join(PATIENCE_S)
    assert not stopper.is_alive()
    assert capture.done.is_set()
    assert mailbox.closed
    stuck.say(*pictures(1))
    assert stuck.closed.wait(PATIENCE_S)
    assert watcher.frames.empty()


def test_stopping_lets_go_of_the_camera_and_of_a_full_mailbox(make: Make) -> None:
    source = Script(*pictures(0, 1, 2))
    capture, watcher, _ = make(source, every_frame=True)
    watcher.next_frames(2)  # the second waits for the mailbox
    capture.stop()
    assert source.closed.is_set()


def test_a_recording_played_slowly_can_be_stopped(make: Make) -> None:
    class Slow(Script):
        rate_hz = 0.001

    source = Slow(*pictures(0, 1), live=False)
    capture, watcher, _ = make(source, realtime=True)
    watcher.next_frames(1)
    capture.stop()
    assert source.closed.is_set()


def test_stuck_threads_do_not_pile_up() -> None:
    opened: queue.Queue[int] = queue.Queue()
    go_on = threading.Event()

    class Stuck(Script):
        def read(self) -> None:
            opened.put(1)
            go_on.wait(PATIENCE_S)

    capture = Capture(
        lambda: Stuck(),
        name="camera",
        times=WatchTimes(stall_after_s=0.01, frozen_after_s=1.0, reopen_first_s=0.01, reopen_max_s=0.01),
        mailbox=Mailbox[Frame](),
        on_frame=lambda frame: None,
        on_health=lambda health: None,
    )
    capture.start()
    for _ in range(4):
        opened.get(timeout=PATIENCE_S)
    with pytest.raises(queue.Empty):
        opened.get(timeout=0.6)
    go_on.set()
    capture.stop()


def test_a_listener_that_fails_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(health: CameraHealth) -> None:
        raise RuntimeError("a bug in a listener")

    frames: queue.Queue[Frame] = queue.Queue()
    source = Script(*pictures(0))
    capture = Capture(
        lambda: source, name="camera", times=TIMES, mailbox=Mailbox[Frame](), on_frame=frames.put, on_health=fail
    )
    with caplog.at_level(logging.ERROR):
        capture.start()
        assert frames.get(timeout=PATIENCE_S).index == 0
    source.say(None)
    capture.stop()
    assert "a bug in a listener" in caplog.text


def test_a_network_camera_that_hangs_up_is_called_again(make: Make) -> None:
    camera = MjpegCamera()
    streams = [Stream(f"http://{camera.host}/ends") for _ in range(2)]
    _, watcher, _ = make(*streams)
    frames = watcher.next_frames(40)
    camera.close()
    assert [frame.index for frame in frames] == list(range(40))
    assert [number_of(frame.image_bgr) for frame in frames] == [*range(20), *range(20)]
    assert watcher.until(CameraState.LOST).retry_in_s == TIMES.reopen_first_s
