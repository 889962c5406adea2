import math

import pytest

from doorcam.pipeline.metrics import Metrics
from tests.faces import frame, observation


def test_latencies_and_rate_are_those_of_the_observations() -> None:
    metrics = Metrics()
    for index in range(101):
        captured_s = 1000 + index * 0.1
        metrics.observed(observation(frame(index, captured_s=captured_s), finished_s=captured_s + (index + 1) / 1000))
    summary = metrics.summary(dropped=5, lost_events=2)
    assert (summary.frames, summary.dropped, summary.lost_events) == (101, 5, 2)
    assert summary.latency_ms.p50 == pytest.approx(51, abs=0.2)
    assert summary.latency_ms.p99 == pytest.approx(100, abs=0.2)
    assert summary.fps == pytest.approx(10, abs=0.2)
    assert summary.rss_mb > 10
    assert metrics.frames == 101


def test_a_run_without_frames_has_no_latency() -> None:
    summary = Metrics().summary(0, 0)
    assert (summary.frames, summary.fps) == (0, 0)
    assert math.isnan(summary.latency_ms.p50)
