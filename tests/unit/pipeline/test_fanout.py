import pytest

from doorcam.domain import Frame
from doorcam.pipeline.fanout import Fanout
from tests.faces import frame, observation
from tests.unit.pipeline.parts import Recorder


class Failing(Recorder):
    def __init__(self) -> None:
        super().__init__()
        self.calls = 0

    def on_frame(self, frame: Frame) -> None:
        self.calls += 1
        raise RuntimeError("out of order")


def test_everybody_is_told_and_one_that_fails_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    fanout, failing, other = Fanout(), Failing(), Recorder()
    fanout.add(failing)
    fanout.add(other)
    for index in range(3):
        fanout.on_frame(frame(index))
    fanout.on_observation(observation(frame(3)))
    assert [each.index for each in other.frames] == [0, 1, 2]
    assert len(other.observations) == 1
    assert failing.calls == 1
    assert failing.observations == []
    assert "out of order" in caplog.text
