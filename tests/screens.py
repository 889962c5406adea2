"""Draws every screen of the desktop into a folder, without a display: python -m tests.screens OUT."""

import subprocess
import sys

# Each by itself as well: python -m tests.screens_kiosk OUT.
PARTS = ("kiosk", "people", "events", "settings")

if __name__ == "__main__":
    for part in PARTS:
        subprocess.run([sys.executable, "-m", f"tests.screens_{part}", sys.argv[1]], check=True)
