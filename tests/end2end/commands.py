"""Running the real program as a user does."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The JSON objects on stdout."""
        return [json.loads(line) for line in self.out.splitlines()]

    def is_fault(self, *words: str, code: int = 1) -> bool:
        """Whether it ended with one clear line that has the words, and no traceback."""
        said = [line for line in self.err.splitlines() if line.strip()]
        assert self.code == code, (self.code, self.out, self.err)
        assert "Traceback" not in self.err, self.err
        assert len(said) == 1, self.err
        assert all(word in said[0] for word in words), said[0]
        return True


@dataclass(frozen=True)
class Doorcam:
    """The program with a home and a cache of its own."""

    home: Path
    cache: Path

    def __call__(self, *arguments: str | Path, **environment: str) -> Outcome:
        command = [sys.executable, "-m", "doorcam", *map(str, arguments), "--home", str(self.home)]
        environ = {**os.environ, "DOORCAM_CACHE": str(self.cache), **environment}
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=300, env=environ, cwd=self.home.parent, encoding="utf-8"
        )
        return Outcome(done.returncode, done.stdout, done.stderr)
