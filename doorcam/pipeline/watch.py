"""Is the camera still telling the truth? A state machine without threads or clocks of its own."""

from dataclasses import dataclass

from doorcam.domain import CameraHealth, CameraState
from doorcam.errors import Sentence

# Longer than any source's own time limit (a stream gives up after 5 s; a webcam may wait 2 s, several times over).
_OPEN_LIMIT_S = 15.0

# A camera that has run this long is well again: the next pause is the first one.
_STEADY_S = 10.0

# Mean luminance, 0 to 255. A covered lens gives below 10, a room lit by a screen alone above 25; two
# values apart, so that a picture on the border does not flicker between the states.
_DARK_BELOW = 16.0
_LIGHT_FROM = 20.0
_DARK_AFTER_S = 1.0

_SILENT = Sentence("{name} has sent no picture for {seconds:.1f} s")
_BLIND = Sentence("{name} sees next to nothing: uncover the lens or switch on a light")


@dataclass(frozen=True, slots=True)
class WatchTimes:
    """The camera's settings that are times; see `doorcam.config.schema.CameraSettings`."""

    stall_after_s: float
    frozen_after_s: float
    reopen_first_s: float
    reopen_max_s: float


class CameraWatch:
    """Told of all that happens to a camera; answers with the change of health, or None.

    Every `now_s` is a `Clock.monotonic_s()`. What depends on time passing is found by `tick`.

    Args:
        name: What the camera is called until it has been opened.
    """

    def __init__(self, times: WatchTimes, name: str) -> None:
        self._times = times
        self._name = name
        self._live = True
        self._health = CameraHealth(CameraState.STARTING, name)
        self._pause_s = times.reopen_first_s
        self._retry_at_s: float | None = None
        self._waiting_since_s: float | None = None
        self._waiting_limit_s = _OPEN_LIMIT_S
        self._well_since_s = 0.0
        self._new_frame_s = 0.0
        self._same_since_s: float | None = None
        self._dark_since_s: float | None = None

    @property
    def state(self) -> CameraState:
        """The state now."""
        return self._health.state

    def opening(self, now_s: float) -> None:
        """Somebody has begun to open the camera."""
        self._retry_at_s = None
        self._same_since_s = None
        self._new_frame_s = now_s
        self._waiting_since_s = now_s
        self._waiting_limit_s = _OPEN_LIMIT_S

    def opened(self, name: str, *, live: bool) -> None:
        """It is open; `live` as in `doorcam.camera.source.FrameSource`."""
        self._name = name
        self._live = live
        self._waiting_since_s = None

    def reading(self, now_s: float) -> None:
        """Somebody waits for the next frame. A recording may take as long as it likes."""
        self._waiting_since_s = now_s if self._live else None
        self._waiting_limit_s = self._times.stall_after_s

    def frame(self, now_s: float, *, repeated: bool, luminance: float) -> CameraHealth | None:
        """A frame has come.

        Args:
            now_s: When.
            repeated: Whether it equals the frame before it.
            luminance: Its mean, 0 to 255.
        """
        self._waiting_since_s = None
        if repeated and self._live:
            self._same_since_s = self._new_frame_s
            return None
        self._new_frame_s = now_s
        self._same_since_s = None
        self._retry_at_s = None
        self._note_darkness(now_s, luminance)
        if not self.state.trusted:
            self._well_since_s = now_s
        if self.state is CameraState.DARK and self._dark_since_s is not None:
            return None
        return self._change(CameraState.LIVE, now_s)

    def fault(self, now_s: float, detail: str, *, final: bool) -> CameraHealth | None:
        """It cannot be opened or read; `final` when nobody will try again."""
        self._waiting_since_s = None
        self._same_since_s = None
        return self._change(CameraState.LOST, now_s, detail, None if final else self._schedule(now_s))

    def ended(self, now_s: float) -> CameraHealth | None:
        """It has given its last frame."""
        self._waiting_since_s = None
        self._same_since_s = None
        return self._change(CameraState.ENDED, now_s)

    def tick(self, now_s: float) -> CameraHealth | None:
        """Time has passed."""
        if self._retry_at_s is not None:
            return None
        if self._waiting_since_s is not None and now_s - self._waiting_since_s >= self._waiting_limit_s:
            detail = Sentence(_SILENT, name=self._name, seconds=now_s - self._waiting_since_s)
            return self._change(CameraState.STALLED, now_s, detail, self._schedule(now_s))
        if self._same_since_s is not None and now_s - self._same_since_s >= self._times.frozen_after_s:
            detail = Sentence("{name} keeps sending the same picture", name=self._name)
            return self._change(CameraState.FROZEN, now_s, detail, self._schedule(now_s))
        if self._dark_since_s is not None and now_s - self._dark_since_s >= _DARK_AFTER_S and self.state.trusted:
            detail = Sentence(_BLIND, name=self._name)
            return self._change(CameraState.DARK, now_s, detail)
        return None

    def reopen_due(self, now_s: float) -> bool:
        """Whether the camera should be closed and opened again now."""
        return self._retry_at_s is not None and now_s >= self._retry_at_s

    def _note_darkness(self, now_s: float, luminance: float) -> None:
        if not self._live or luminance >= _LIGHT_FROM:
            self._dark_since_s = None
        elif luminance < _DARK_BELOW and self._dark_since_s is None:
            self._dark_since_s = now_s

    def _schedule(self, now_s: float) -> float:
        """Plan the next attempt; returns the pause until then, longer each time."""
        if self.state.trusted and now_s - self._well_since_s >= _STEADY_S:
            self._pause_s = self._times.reopen_first_s
        pause_s = min(self._pause_s, self._times.reopen_max_s)
        self._pause_s = 2.0 * pause_s
        self._retry_at_s = now_s + pause_s
        return pause_s

    def _change(
        self, state: CameraState, now_s: float, detail: str = "", retry_in_s: float | None = None
    ) -> CameraHealth | None:
        same = state is self.state
        if same and retry_in_s is None:
            return None
        since_s = self._health.since_s if same else now_s
        self._health = CameraHealth(state, self._name, detail, since_s, retry_in_s)
        return self._health
