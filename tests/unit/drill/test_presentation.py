"""Presentations of made-up landmarks; tests/unit/cli/test_spoof_drill.py has recordings."""

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from doorcam.domain import Ask, AskKind, Detection, Landmarks, Turn
from doorcam.drill.presentation import BONA_FIDE, NO_FACE, Presentation, present
from doorcam.pipeline.proofs import LivenessMode, Proofs
from tests.unit.vision.liveness.heads import head

RATE_HZ = 10
POSES = {None: (0, 0), Turn.LEFT: (32, 0), Turn.RIGHT: (-32, 0), Turn.UP: (0, -22), Turn.DOWN: (0, 22)}


class Stand:
    """A camera and a detector before which somebody moves as they are asked to."""

    def __init__(self, shown: Callable[[float, Turn | None], Landmarks | None], seconds: float = 60.0) -> None:
        self._shown = shown
        self._frames = int(seconds * RATE_HZ)
        self._noise = np.random.default_rng(1)
        self.asks: list[Ask | None] = []
        self.turn: Turn | None = None
        self.t_s = 0.0

    def frames(self) -> Iterator[tuple[npt.NDArray[np.uint8], float]]:
        for index in range(self._frames):
            self.t_s = index / RATE_HZ
            yield self._noise.integers(0, 255, (48, 64, 3), dtype=np.uint8), self.t_s

    def detect(self, image_bgr: npt.NDArray[np.uint8]) -> list[Detection]:
        landmarks = self._shown(self.t_s, self.turn)
        if landmarks is None:
            return []
        points = landmarks.points_xy_px
        box = np.concatenate([points.min(axis=0) - 20, points.max(axis=0) + 20])
        return [Detection(box.astype(np.float32), 0.99, landmarks)]

    def on_ask(self, ask: Ask | None) -> None:
        self.asks.append(ask)
        if ask is not None and ask.turn is not None:
            self.turn = ask.turn

    def present(self, kind: str = BONA_FIDE) -> Presentation:
        proofs = Proofs(LivenessMode.ACTIVE, 1.0)
        return present(kind, self.frames(), self, proofs, self.on_ask)


def _follower(depth: float) -> Callable[[float, Turn | None], Landmarks]:
    pose = np.zeros(2)

    def shown(t_s: float, turn: Turn | None) -> Landmarks:
        pose[:] += np.clip(np.array(POSES[turn]) - pose, -8, 8)
        return head(*pose, depth=depth)

    return shown


def test_somebody_who_follows_the_prompts_is_accepted() -> None:
    stand = Stand(_follower(0.42))
    presentation = stand.present()
    assert (presentation.accepted, presentation.ending, presentation.prompted) == (True, "accepted", True)
    assert {ask.kind for ask in stand.asks if ask} == {AskKind.LOOK_STRAIGHT, AskKind.TURN}
    assert stand.asks[-1] is None
    assert 1.0 < presentation.took_s < 12


def test_somebody_who_looks_about_is_accepted_without_a_prompt() -> None:
    presentation = Stand(lambda t_s, _: head(14 * np.sin(5 * t_s))).present()
    assert (presentation.accepted, presentation.prompted, presentation.depth) == (True, False, 1.0)


def test_a_print_that_follows_the_prompts_is_refused() -> None:
    presentation = Stand(_follower(0.0)).present("print")
    assert (presentation.kind, presentation.accepted, presentation.ending) == ("print", False, "too_slow")
    assert presentation.prompted


def test_a_recording_that_is_over_has_shown_too_little() -> None:
    presentation = Stand(lambda t_s, _: head(), seconds=0.8).present("phone")
    assert (presentation.accepted, presentation.ending, presentation.prompted) == (False, "too_little", False)


def test_where_no_face_comes_nothing_was_presented() -> None:
    stand = Stand(lambda t_s, _: None)
    presentation = stand.present()
    assert (presentation.ending, presentation.answered) == (NO_FACE, False)
    assert 14 < stand.t_s < 16, "it does not wait for ever"
    assert Stand(lambda t_s, _: None, seconds=1).present().ending == NO_FACE
