"""Kills processes that append to a journal, at random moments, and looks at what they leave behind.

By hand, for as many as it takes to be sure: python -m tests.unit.events.crashes 1000
"""

import json
import os
import random
import signal
import sys
import time
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from doorcam.domain import Event, EventKind
from doorcam.events.journal import Journal

_MOST_EVENTS = 8
_LONGEST_S = 0.01
_PICTURE = b"\xff\xd8\xff" + bytes(9000)


@dataclass
class Tally:
    """What was seen.

    Attributes:
        acknowledged: Events a child had said were written.
        found: Events in the journal at the end.
        lost: Acknowledged events that were not there.
        whole: After how many kills the journal was whole.
        early: Children that were killed before they had written anything.
    """

    kills: int = 0
    acknowledged: int = 0
    found: int = 0
    lost: int = 0
    whole: int = 0
    early: int = 0


def run(home: Path, kills: int, seed: int = 0) -> Tally:
    """Kill so many children, each while it appends, and look at the whole journal after each."""
    chance, tally, acknowledged = random.Random(seed), Tally(), set[int]()  # noqa: S311
    there = set[int]()
    with closing(_opened(home)) as journal:
        _append(journal)  # has the parent import all a child needs
    for _ in range(kills):
        said = _killed(home, chance.randint(0, _MOST_EVENTS), chance.uniform(0, _LONGEST_S))
        acknowledged |= said
        tally.kills += 1
        tally.early += not said
        with closing(_opened(home)) as journal:
            there = {event.event_id for event in journal.events()}
            tally.lost += len(said - there)
            tally.whole += journal.verify(print).breaks == 0
    tally.acknowledged, tally.found, tally.lost = len(acknowledged), len(there), len(acknowledged - there)
    return tally


def _opened(home: Path) -> Journal:
    return Journal.open(home / "journal.sqlite", home / "snapshots")


def _killed(home: Path, events: int, after_s: float) -> set[int]:
    """Fork a child that appends, and kill it so long after so many events; the numbers it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _append_for_ever(home, writing)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = [pipe.readline() for _ in range(1 + events)]  # the first says that the journal is open
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return {int(number) for number in "".join([*said, *pipe]).split()}


def _append_for_ever(home: Path, writing: int) -> None:
    try:
        journal = _opened(home)
        os.write(writing, b"\n")
        while True:
            os.write(writing, f"{_append(journal)}\n".encode())
    finally:
        os._exit(1)


def _append(journal: Journal) -> int:
    event = Event(0, datetime.now(UTC), EventKind.GRANTED, "recognised", 1, "ann", "Ann", 0.3, "ann", "front")
    return journal.append(event, _PICTURE).event_id


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        os.environ["DOORCAM_KEYS"] = f"{folder}/keys"
        started = time.monotonic()
        tally = run(Path(folder, "home"), int(sys.argv[1]))
        print(json.dumps({**asdict(tally), "wall_s": round(time.monotonic() - started, 1)}))  # noqa: T201
