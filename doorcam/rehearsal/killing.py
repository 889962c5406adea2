"""Kills a running door in the middle of a grant, and looks what is left of its journal."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import Any

from doorcam.rehearsal.aftermath import Aftermath
from doorcam.rehearsal.faults import BACK_S, KILLED
from doorcam.rehearsal.outcome import Outcome
from doorcam.rehearsal.set_up import SetUp
from doorcam.rehearsal.stand import Stand
from doorcam.rehearsal.victim import order

MOMENTS = ("decided", "pulse", "event")
"""When it is killed: a grant is decided and being written down; the relay moves; the grant is acknowledged."""

_VICTIM = "doorcam.rehearsal.victim"
_PATIENCE_S = 90.0


@dataclass(frozen=True, slots=True)
class Death:
    """What a killed door had said.

    Attributes:
        words: All it said, in order, also what was read after it was killed.
        complaint: The last line of its stderr, where it died before the moment came; empty otherwise.
    """

    words: Sequence[dict[str, Any]]
    complaint: str = ""


def rehearse_killing(set_up: SetUp, moments: Sequence[str] = MOMENTS) -> Outcome:
    """Kill a door at each moment, in one home, and let it open again at the end."""
    home = set_up.people.at_a_new_door(KILLED)
    vault = set_up.people.vault(home)
    file = set_up.folder / "order.json"
    file.write_text(order(set_up.settings, home, set_up.clip), encoding="utf-8")
    wrong: list[str] = []
    said: list[dict[str, Any]] = []
    for moment in moments:
        death = _kill([sys.executable, "-P", "-m", _VICTIM, str(file)], dict(set_up.people.environ), moment)
        said += death.words
        if death.complaint:
            wrong.append(f"the door never came to the moment {moment!r}: {death.complaint}")
        wrong += [f"killed when {moment!r}: {line}" for line in judged_after_death(said, Aftermath.of(home, vault))]
    begun_s = time.monotonic()
    with Stand.running(set_up, home) as stand:
        open_s = stand.opened_since(begun_s, 0.0, BACK_S + stand.camera.showing_s)
    if open_s is None:
        wrong.append("the door did not open again")
    pulses = sum(word["what"] == "pulse" for word in said)
    return Outcome(KILLED, tuple(wrong), open_s=open_s, pulses=pulses)


def judged_after_death(said: Sequence[dict[str, Any]], left: Aftermath) -> list[str]:
    """What is wrong with a journal after its door was killed.

    Args:
        said: By all doors that have used it so far.
        left: The journal.
    """
    wrong = list(left.broken)
    kinds = {event.event_id: event.kind for event in left.events}
    told = [word for word in said if word["what"] == "event"]
    if any(kinds.get(word["event_id"]) != word["kind"] for word in told):
        wrong.append("acknowledged events are not in the journal")
    grants = [word["event_id"] for word in said if word["what"] == "pulse"]
    if None in grants or len(set(grants)) < len(grants):
        wrong.append("the relay moved without a grant in the journal")
    return wrong


def _kill(command: Sequence[str], environ: dict[str, str], moment: str) -> Death:
    """Start a door and kill it as soon as it says the word of the moment."""
    paths = {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with (
        TemporaryFile("w+", encoding="utf-8", errors="replace") as errors,
        subprocess.Popen(  # noqa: S603  our own program
            command, stdout=subprocess.PIPE, stderr=errors, text=True, env={**os.environ, **environ, **paths}
        ) as process,
    ):
        words: list[dict[str, Any]] = []
        patience = threading.Timer(_PATIENCE_S, process.kill)
        patience.start()
        try:
            for line in process.stdout or ():
                words.append(json.loads(line))
                if words[-1]["what"] == moment:
                    process.kill()
        finally:
            patience.cancel()
            process.kill()
        if any(word["what"] == moment for word in words):
            return Death(words)
        errors.seek(0)
        return Death(words, (errors.read().strip() or "it hung").splitlines()[-1])
