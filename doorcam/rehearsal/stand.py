"""One door to rehearse at: the real pipeline between a clip and a virtual relay."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Self

from doorcam.config.paths import Home
from doorcam.domain import Event, EventKind
from doorcam.rehearsal.camera import CameraOpener, ClipCamera
from doorcam.rehearsal.logbook import Logbook
from doorcam.rehearsal.parts import JumpingClock, VirtualRelay, breaking_reader
from doorcam.rehearsal.set_up import SetUp
from doorcam.rehearsal.switch import Switch
from doorcam.runtime import Runtime

# A detection this much slower than the oldest frame that may open the door leaves only stale ones, but at least 2 s.
_SLOW_S, _SLOWER_BY_S = 2.0, 0.5
_LOOK_S = 0.02


@dataclass(frozen=True, slots=True)
class Stand:
    """A running door, with what breaks it and what watches it."""

    runtime: Runtime
    camera: ClipCamera
    relay: VirtualRelay
    switch: Switch
    clock: JumpingClock
    log: Logbook

    @classmethod
    @contextmanager
    def running(cls, set_up: SetUp, home: Home) -> Iterator[Self]:
        """Run a door in a home; stopped and closed at the end, with every fault off."""
        switch, clock, settings = Switch(), JumpingClock(), set_up.settings
        with closing(Runtime.open(settings, home, clock, set_up.people.vault(home))) as runtime:

            def newest_grant() -> Event | None:
                return next(iter(runtime.journal.events(kinds=[EventKind.GRANTED], limit=1)), None)

            relay = VirtualRelay(clock, newest_grant, switch)
            runtime.door.relay = relay
            camera = ClipCamera(set_up.clip, clock)
            log = Logbook(clock)
            runtime.listen(log)
            slow_s = max(_SLOW_S, settings.access.max_frame_age_s + _SLOWER_BY_S)
            runtime.use_reader(breaking_reader(set_up.reader, switch, slow_s))
            runtime.start(CameraOpener(camera, switch))
            try:
                yield cls(runtime, camera, relay, switch, clock, log)
            finally:
                switch.turn(None)
                runtime.stop()

    def opened_since(self, since_s: float, wait_s: float, timeout_s: float) -> float | None:
        """Wait until the door opens for a face seen `wait_s` after `since_s` or later; how long after, or None."""
        ends_s = time.monotonic() + timeout_s
        while time.monotonic() < ends_s:
            for pulse in self.relay.pulses:
                shot = None if pulse.grant is None else self.log.shots.get(pulse.grant.frame_index or 0)
                if shot is not None and shot.captured_s >= since_s + wait_s:
                    return pulse.at_s - since_s
            time.sleep(_LOOK_S)
        return None
