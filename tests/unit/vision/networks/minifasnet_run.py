"""Builds a MiniFASNet from a file; run by test_minifasnet.py in a process of its own."""

import sys
from pathlib import Path

from doorcam.vision.child import work_as_child
from doorcam.vision.networks import minifasnet

if __name__ == "__main__":
    sys.exit(work_as_child(lambda: minifasnet.build(Path(sys.argv[1]))))
