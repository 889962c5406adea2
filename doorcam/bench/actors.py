"""Who stands before the rendered camera: people and prints that answer prompts, recordings, and whoever walks up."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from doorcam.bench.surfaces import Pose
from doorcam.domain import Turn
from doorcam.vision.liveness.challenge import random_turns

Generator = np.random.Generator

# Each time nothing came of a turn the screen asks to turn further, and the turn becomes so much larger.
_FURTHER = 1.4
_WAYS_XY = {Turn.LEFT: (1, 0), Turn.RIGHT: (-1, 0), Turn.UP: (0, -1), Turn.DOWN: (0, 1)}


class Actor:
    """Answers prompts with a head or a print, after a moment and not quite steadily.

    Args:
        yaw_deg, pitch_deg: How far it turns to a side, and up or down; negative is the wrong way round.
        shift: How far it moves to a side, up or down, in distances between the eyes.
    """

    def __init__(
        self,
        rng: Generator,
        yaw_deg: float = 0.0,
        pitch_deg: float = 0.0,
        shift: float = 0.0,
        limit_deg: tuple[float, float] = (75, 75),
    ) -> None:
        self._rng = rng
        self._reach = np.array([math.radians(yaw_deg), math.radians(pitch_deg), shift, shift])
        self._limit = np.maximum(np.abs(self._reach) * 1.15, [*np.radians(limit_deg), shift, shift])
        self._from = self._to = np.zeros(4)
        self._starts_s, self._lasts_s = -math.inf, 0.5
        self._phases, self._rates_hz = rng.uniform(0, 2 * math.pi, (5, 2)), rng.uniform(0.15, 0.7, (5, 2))
        self._place = Pose(x=rng.uniform(-0.6, 0.6), y=rng.uniform(-0.6, 0.6), distance=rng.uniform(6, 11))

    def told(self, turn: Turn, t_s: float) -> None:
        """Hear a prompt."""
        self._from = self._at(t_s)
        self._to = np.tile(_WAYS_XY[turn], 2) * self._reach * self._rng.uniform(0.85, 1.15)
        self._starts_s = t_s + np.clip(self._rng.lognormal(math.log(0.38), 0.3), 0.2, 1.2)
        self._lasts_s = self._rng.uniform(0.35, 0.65)

    def told_further(self) -> None:
        """Hear that it was not enough."""
        self._to = np.clip(self._to * _FURTHER, -self._limit, self._limit)

    def pose(self, t_s: float) -> Pose:
        """Where it is at a time."""
        yaw, pitch, x, y = self._at(t_s)
        sway = np.sin(self._phases + self._rates_hz * 2 * math.pi * t_s).sum(axis=1) / 2
        sway *= (0.02, 0.015, 0.015, 0.06, 0.05)
        place = self._place
        return Pose(
            yaw + sway[0], pitch + sway[1], sway[2], place.x + x + sway[3], place.y + y + sway[4], place.distance
        )

    def _at(self, t_s: float) -> npt.NDArray[np.float64]:
        share = min(1.0, max(0.0, (t_s - self._starts_s) / self._lasts_s))
        return self._from + (self._to - self._from) * share * share * (3 - 2 * share)


class Recording(Actor):
    """A recording of somebody who answered other challenges, started with this one.

    Args:
        pace_s: Seconds from one turn to the next, least and most.
        challenges: How many it holds, one after the other.
    """

    def __init__(
        self, rng: Generator, yaw_deg: float, pitch_deg: float, pace_s: tuple[float, float], challenges: int
    ) -> None:
        super().__init__(rng, yaw_deg, pitch_deg)
        turns = [turn for _ in range(challenges) for turn in random_turns(chooser(rng))]
        starts_s = rng.uniform(0.4, 0.8) + np.cumsum([0.0, *rng.uniform(*pace_s, len(turns) - 1)])
        self._prompts = list(zip(starts_s, turns, strict=True))

    def told(self, turn: Turn, t_s: float) -> None:
        """It does not hear."""

    def told_further(self) -> None:
        """It does not hear."""

    def pose(self, t_s: float) -> Pose:
        """Where it was at that time."""
        while self._prompts and t_s >= self._prompts[0][0]:
            when_s, turn = self._prompts.pop(0)
            super().told(turn, when_s)
        return super().pose(t_s)


class Walker(Actor):
    """Walks up to the door for two seconds or so and stands there, looking about; hears no prompt.

    Args:
        yaw_deg, pitch_deg: How far it looks about to either side, up and down.
    """

    def __init__(self, rng: Generator, yaw_deg: float, pitch_deg: float) -> None:
        super().__init__(rng)
        self._about = np.radians([yaw_deg, pitch_deg])
        self._about_phases, self._about_rates_hz = rng.uniform(0, 2 * math.pi, 2), rng.uniform(0.2, 0.6, 2)
        self._from_afar, self._walks_s = rng.uniform(1.2, 1.5), rng.uniform(1.5, 2.5)

    def told(self, turn: Turn, t_s: float) -> None:
        """It does not hear."""

    def told_further(self) -> None:
        """It does not hear."""

    def pose(self, t_s: float) -> Pose:
        """Where it is at a time."""
        pose = super().pose(t_s)
        yaw, pitch = self._about * np.sin(self._about_phases + self._about_rates_hz * 2 * math.pi * t_s)
        walked = min(1.0, t_s / self._walks_s)
        afar = self._from_afar + (1 - self._from_afar) * walked
        return replace(pose, yaw=pose.yaw + yaw, pitch=pose.pitch + pitch, distance=pose.distance * afar)


def chooser(rng: Generator) -> Callable[[int], int]:
    """What a challenge chooses with, repeatable."""
    return lambda below: int(rng.integers(below))
