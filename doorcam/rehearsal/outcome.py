"""What came of one rehearsed fault."""

from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on one fault.

    Attributes:
        wrong: All that was wrong, one line each; empty when it passed.
        left_out: Why it could not be rehearsed here; empty when it was.
        noticed_s: From its beginning until the program noticed; None where there is nothing to notice.
        back_s: From its end until the camera was in use again; None where it is no fault of the camera.
        open_s: From its end until the door opened again; None when it did not.
        pulses: How often the relay moved.
        lost: Events that could not be written down.
        latencies_s: From a frame's capture to the relay, of every opening while all was well.
    """

    fault: str
    wrong: tuple[str, ...] = ()
    left_out: str = ""
    noticed_s: float | None = None
    back_s: float | None = None
    open_s: float | None = None
    pulses: int = 0
    lost: int = 0
    latencies_s: tuple[float, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing was wrong."""
        return not self.wrong

    @property
    def said(self) -> str:
        """One line for people."""
        if self.left_out or self.wrong:
            return self.left_out or "; ".join(self.wrong)
        times = [
            ("noticed after", self.noticed_s),
            ("camera back after", self.back_s),
            ("open again after", self.open_s),
        ]
        parts = [f"{what} {seconds:.1f} s" for what, seconds in times if seconds is not None]
        parts += [f"{self.lost} events not written, each said"] if self.lost else []
        return ", ".join(parts)

    def as_dict(self) -> dict[str, Any]:
        """For programs."""
        return {
            "type": "rehearsed",
            "fault": self.fault,
            "passed": None if self.left_out else self.passed,
            "left_out": self.left_out,
            "wrong": list(self.wrong),
            "noticed_s": _rounded(self.noticed_s),
            "back_s": _rounded(self.back_s),
            "open_s": _rounded(self.open_s),
            "pulses": self.pulses,
            "lost": self.lost,
        }


def latency_ms(outcomes: list[Outcome]) -> dict[str, float] | None:
    """p50, p95 and p99 from a frame's capture to the relay, in milliseconds; None without an opening."""
    latencies_s = [latency for outcome in outcomes for latency in outcome.latencies_s]
    if not latencies_s:
        return None
    values = np.percentile(np.array(latencies_s) * 1000, (50, 95, 99))
    return {name: round(float(value), 1) for name, value in zip(("p50", "p95", "p99"), values, strict=True)}


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 2)
