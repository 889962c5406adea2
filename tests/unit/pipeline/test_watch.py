import pytest

from doorcam.domain import CameraHealth, CameraState
from doorcam.pipeline.watch import CameraWatch, WatchTimes

TIMES = WatchTimes(stall_after_s=1.5, frozen_after_s=2.0, reopen_first_s=0.5, reopen_max_s=3.0)
BRIGHT = 120.0


def make_watch(*, live: bool = True, now_s: float = 0.0) -> CameraWatch:
    watch = CameraWatch(TIMES, "camera")
    watch.opening(now_s)
    watch.opened("HD Webcam", live=live)
    return watch


def feed(
    watch: CameraWatch, start_s: float, end_s: float, *, repeated: bool = False, luminance: float = BRIGHT
) -> list[CameraHealth]:
    """Ten frames a second with a tick after each; returns the changes."""
    changes = []
    for step in range(round((end_s - start_s) * 10)):
        now_s = start_s + step / 10
        changes += [watch.frame(now_s, repeated=repeated, luminance=luminance), watch.tick(now_s)]
        watch.reading(now_s)
    return [change for change in changes if change is not None]


def states(changes: list[CameraHealth]) -> list[CameraState]:
    return [change.state for change in changes]


def test_it_is_live_from_the_first_frame_on_and_says_so_once() -> None:
    watch = make_watch()
    assert watch.state is CameraState.STARTING
    assert feed(watch, 1.0, 5.0) == [CameraHealth(CameraState.LIVE, "HD Webcam", "", 1.0)]


def test_without_frames_it_is_stalled_when_the_time_is_up() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    assert watch.tick(2.3) is None
    stalled = watch.tick(2.4)
    assert stalled == CameraHealth(
        CameraState.STALLED, "HD Webcam", "HD Webcam has sent no picture for 1.5 s", 2.4, retry_in_s=0.5
    )
    assert watch.tick(2.5) is None


def test_opening_may_take_longer_than_a_frame_but_not_for_ever() -> None:
    watch = CameraWatch(TIMES, "camera")
    watch.opening(0.0)
    assert watch.tick(14.0) is None
    stalled = watch.tick(15.0)
    assert stalled is not None
    assert (stalled.state, stalled.source) == (CameraState.STALLED, "camera")


def test_the_time_spent_elsewhere_than_in_reading_is_no_stall() -> None:
    watch = make_watch()
    watch.frame(0.0, repeated=False, luminance=BRIGHT)
    assert watch.tick(60.0) is None


def test_a_stalled_camera_that_goes_on_by_itself_is_live_again() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    watch.tick(2.4)
    assert states(feed(watch, 2.6, 3.0)) == [CameraState.LIVE]
    assert not watch.reopen_due(100.0)


def test_reopening_is_due_after_the_pause_and_begins_anew() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    watch.tick(2.4)
    assert not watch.reopen_due(2.8)
    assert watch.reopen_due(2.9)
    watch.opening(2.9)
    assert not watch.reopen_due(2.9)
    assert watch.state is CameraState.STALLED
    watch.opened("HD Webcam", live=True)
    assert states(feed(watch, 3.5, 4.0)) == [CameraState.LIVE]


def test_a_camera_that_repeats_its_picture_is_frozen() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    changes = feed(watch, 1.0, 5.0, repeated=True)
    assert states(changes) == [CameraState.FROZEN]
    assert changes[0].since_s == pytest.approx(0.9 + TIMES.frozen_after_s, abs=0.11)
    assert changes[0].detail == "HD Webcam keeps sending the same picture"
    assert changes[0].retry_in_s == 0.5


def test_a_few_repeated_frames_are_no_freeze() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    for start in range(1, 10):
        assert not feed(watch, start, start + 0.9, repeated=True)
        assert not feed(watch, start + 0.9, start + 1.0)


def test_a_frozen_camera_is_not_live_again_by_being_opened_anew() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    feed(watch, 1.0, 3.5, repeated=True)
    watch.opening(4.0)
    watch.opened("HD Webcam", live=True)
    again = feed(watch, 4.0, 7.0, repeated=True)
    assert states(again) == [CameraState.FROZEN]
    assert again[0].retry_in_s == 1.0
    assert again[0].since_s < 4.0
    assert states(feed(watch, 7.0, 8.0)) == [CameraState.LIVE]


def test_darkness_is_told_after_a_second_and_light_at_once() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    dark = feed(watch, 1.0, 4.0, luminance=5.0)
    assert states(dark) == [CameraState.DARK]
    assert dark[0].since_s == pytest.approx(2.0, abs=0.11)
    assert "uncover the lens or switch on a light" in dark[0].detail
    assert not feed(watch, 4.0, 5.0, luminance=18.0)
    assert states(feed(watch, 5.0, 5.1)) == [CameraState.LIVE]


def test_a_short_shadow_is_not_darkness() -> None:
    watch = make_watch()
    feed(watch, 0.0, 1.0)
    assert not feed(watch, 1.0, 1.8, luminance=5.0)
    assert not feed(watch, 1.8, 2.5)


def test_a_dark_camera_can_still_stall() -> None:
    watch = make_watch()
    feed(watch, 0.0, 3.0, luminance=5.0)
    stalled = watch.tick(10.0)
    assert stalled is not None
    assert stalled.state is CameraState.STALLED


def test_pauses_double_up_to_the_longest_and_never_overflow() -> None:
    watch = CameraWatch(TIMES, "camera")
    pauses = []
    for attempt in range(2000):
        watch.opening(attempt)
        lost = watch.fault(attempt, "no answer", final=False)
        assert lost is not None
        assert (lost.state, lost.detail) == (CameraState.LOST, "no answer")
        pauses.append(lost.retry_in_s)
    assert pauses[:5] == [0.5, 1.0, 2.0, 3.0, 3.0]
    assert pauses[-1] == 3.0


@pytest.mark.parametrize(("live_for_s", "pause_s"), [(2.0, 2.0), (12.0, 0.5)])
def test_the_pause_is_short_again_after_a_steady_while(live_for_s: float, pause_s: float) -> None:
    watch = CameraWatch(TIMES, "camera")
    for _ in range(2):
        watch.fault(0.0, "no answer", final=False)
    watch.opening(1.0)
    watch.opened("HD Webcam", live=True)
    feed(watch, 1.0, 1.0 + live_for_s - 1.5)
    feed(watch, 1.0 + live_for_s - 1.5, 1.0 + live_for_s, luminance=5.0)
    lost = watch.fault(1.0 + live_for_s, "unplugged", final=False)
    assert lost is not None
    assert lost.retry_in_s == pause_s


def test_a_recording_may_be_slow_still_and_dark() -> None:
    watch = make_watch(live=False)
    assert states(feed(watch, 0.0, 5.0, repeated=True, luminance=0.0)) == [CameraState.LIVE]
    assert watch.tick(100.0) is None


def test_a_recording_ends_or_fails_for_good() -> None:
    ended = make_watch(live=False)
    feed(ended, 0.0, 1.0)
    change = ended.ended(1.0)
    assert change is not None
    assert change.state is CameraState.ENDED
    assert not ended.reopen_due(100.0)
    failed = make_watch(live=False)
    change = failed.fault(0.0, "cut short", final=True)
    assert change is not None
    assert (change.state, change.retry_in_s) == (CameraState.LOST, None)
    assert not failed.reopen_due(100.0)
