import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 20


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL and fork")
def test_killed_at_any_moment_nothing_acknowledged_is_lost_and_the_chain_is_whole() -> None:
    """In an interpreter of its own: a process with threads must not fork."""
    command = [sys.executable, "-m", "tests.unit.events.crashes", str(KILLS)]
    done = subprocess.run(command, cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True)
    tally = json.loads(done.stdout)
    assert (tally["kills"], tally["whole"], tally["lost"]) == (KILLS, KILLS, 0)
    assert tally["acknowledged"] > 0
    assert tally["found"] >= tally["acknowledged"]
