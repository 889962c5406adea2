"""The door that is killed: `python -m doorcam.rehearsal.victim ORDER`, told by one JSON file what to do.

It says on stdout, one JSON object a line and at once: `decided` for a grant, `pulse` with the number of the grant
that stands in the journal when the relay moves, `event` for what it was told is on disk.
"""

import json
import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from doorcam.config.paths import Home
from doorcam.config.schema import Settings
from doorcam.domain import Decision, Event, EventKind, SystemClock
from doorcam.rehearsal.camera import CameraOpener, ClipCamera
from doorcam.rehearsal.clip import Clip
from doorcam.rehearsal.logbook import Logbook
from doorcam.rehearsal.parts import VirtualRelay
from doorcam.rehearsal.switch import Switch
from doorcam.runtime import Runtime


def order(settings: Settings, home: Home, clip: Clip) -> str:
    """What is written into the file."""
    return json.dumps(
        {
            "settings": settings.model_dump(mode="json"),
            "home": str(home.root),
            "clip": {**asdict(clip), "folder": str(clip.folder)},
        }
    )


class _Teller(Logbook):
    """Says what happens."""

    def on_decision(self, decision: Decision) -> None:
        """See `Listener`."""
        if decision.granted:
            _say({"what": "decided"})

    def on_event(self, event: Event) -> None:
        """See `Listener`."""
        _say({"what": "event", "event_id": event.event_id, "kind": event.kind})


def main(file: Path) -> None:
    """Run the door until it is killed."""
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    clip = Clip(**{**told["clip"], "folder": Path(told["clip"]["folder"])})
    clock, switch = SystemClock(), Switch()
    with closing(Runtime.open(Settings.model_validate(told["settings"]), Home(Path(told["home"])), clock)) as runtime:

        def tell_pulse() -> Event | None:
            grant = next(iter(runtime.journal.events(kinds=[EventKind.GRANTED], limit=1)), None)
            _say({"what": "pulse", "event_id": grant.event_id if grant else None})
            return grant

        runtime.door.relay = VirtualRelay(clock, tell_pulse, switch)
        runtime.listen(_Teller(clock))
        runtime.load_models()
        runtime.start(CameraOpener(ClipCamera(clip, clock), switch))
        runtime.wait()


def _say(what: dict[str, Any]) -> None:
    print(json.dumps(what), flush=True)  # noqa: T201  it is what this program is for


if __name__ == "__main__":
    main(Path(sys.argv[1]))
