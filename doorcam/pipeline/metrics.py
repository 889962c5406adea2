"""What the pipeline says of its own speed."""

import os
import threading
import time
from collections import deque
from dataclasses import dataclass

import numpy as np
import psutil

from doorcam.domain import Observation

# Latencies kept for the percentiles: an hour at three frames a second, or five minutes at thirty.
_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds from a frame's arrival to its observation; NaN when there was none."""

    p50: float
    p95: float
    p99: float


@dataclass(frozen=True, slots=True)
class Summary:
    """The pipeline's account of a run.

    Attributes:
        frames: Frames recognised.
        idle: Frames passed over because nobody was there and nothing moved.
        dropped: Frames captured but never looked at, because a newer one came.
        fps: Frames recognised a second, from the first to the last.
        latency_ms: From a frame's arrival to its observation.
        cpu_s: Processor time of the whole process since the run began.
        wall_s: Time since the run began.
        rss_mb: Memory of the process now, in millions of bytes.
        lost_events: Decisions that could not be written down because the journal was too slow.
    """

    frames: int
    idle: int
    dropped: int
    fps: float
    latency_ms: Latency
    cpu_s: float
    wall_s: float
    rss_mb: float
    lost_events: int


class Metrics:
    """Counts frames and times; told by the recognition thread, read by any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._latencies_s: deque[float] = deque(maxlen=_KEPT)
        self._frames = self._idle = 0
        self._first_s = self._last_s = 0.0
        self._started_s = time.perf_counter()
        self._cpu_started_s = time.process_time()

    def observed(self, observation: Observation) -> None:
        """Count one observation."""
        with self._lock:
            self._latencies_s.append(observation.finished_s - observation.frame.captured_s)
            if self._frames == 0:
                self._first_s = observation.frame.captured_s
            self._frames += 1
            self._last_s = observation.finished_s

    def idled(self) -> None:
        """Count a frame passed over."""
        with self._lock:
            self._idle += 1

    @property
    def frames(self) -> int:
        """Frames recognised so far."""
        with self._lock:
            return self._frames

    def summary(self, dropped: int, lost_events: int) -> Summary:
        """The account so far."""
        with self._lock:
            latencies_ms = np.array(self._latencies_s) * 1000
            frames, idle, span_s = self._frames, self._idle, self._last_s - self._first_s
        if frames:
            p50, p95, p99 = (round(float(value), 1) for value in np.percentile(latencies_ms, (50, 95, 99)))
        else:
            p50 = p95 = p99 = float("nan")
        return Summary(
            frames=frames,
            idle=idle,
            dropped=dropped,
            fps=round(frames / span_s, 1) if span_s > 0 else 0.0,
            latency_ms=Latency(p50, p95, p99),
            cpu_s=round(time.process_time() - self._cpu_started_s, 2),
            wall_s=round(time.perf_counter() - self._started_s, 2),
            rss_mb=round(psutil.Process(os.getpid()).memory_info().rss / 1e6, 1),
            lost_events=lost_events,
        )
