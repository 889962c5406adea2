"""A program that tells a webhook what is in the journal, until it is killed: `python -m ... HOME ADDRESS`."""

import sys
import threading
from pathlib import Path

from doorcam.config.paths import Home
from doorcam.domain import SystemClock
from doorcam.outbound import make_outbox
from tests.unit.outward.parts import open_journal, webhook_settings

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    settings = webhook_settings(sys.argv[2])
    make_outbox(settings, Home(folder), open_journal(folder), SystemClock(), print).start()
    threading.Event().wait()
