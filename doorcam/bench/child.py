"""Programs measured in a process of their own, so that no library's threads or memory touch another's."""

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO, Any

import cv2
import numpy as np
import numpy.typing as npt

from doorcam.camera.demo import DEMO_PERSON_ID, DEMO_PERSON_NAME, demo_portrait_bgr
from doorcam.config.paths import CACHE_VARIABLE, KEYS_VARIABLE
from doorcam.errors import Fault

CONTESTANT = "doorcam.bench.contestant"

# TensorFlow as quiet as it goes, on the processor, as the conversion of our networks has it.
_TENSORFLOW = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1", "KERAS_BACKEND": "tensorflow"}


class BenchFault(Fault):
    """A program that was to be measured has failed."""


def environment() -> dict[str, str]:
    """This process's environment without the settings of doorcam, so that every run has the defaults."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOORCAM_")}
    if CACHE_VARIABLE in os.environ:
        kept[CACHE_VARIABLE] = os.environ[CACHE_VARIABLE]
    return {**kept, **_TENSORFLOW, KEYS_VARIABLE: _keys_folder(), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


@cache
def _keys_folder() -> str:
    """For the keys of the homes that are measured: they must not be left among the user's."""
    folder = tempfile.mkdtemp(prefix="doorcam-bench-keys-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def started(arguments: Sequence[str | Path], interpreter_flags: Sequence[str] = ()) -> Iterator["Child"]:
    """Start `python -m arguments…`; it is killed if it still runs at the end.

    The child imports from where this process does, and never from the folder it happens to stand in.
    """
    command = [sys.executable, "-P", *interpreter_flags, "-m", *map(str, arguments)]
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors,
        subprocess.Popen(  # noqa: S603 (our own programs)
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
            env=environment(),
        ) as process,
    ):
        try:
            yield Child(process, errors, str(arguments[0]))
        finally:
            process.kill()


class Child:
    """A running program that answers with JSON, one object or list a line.

    Attributes:
        started_s: `time.perf_counter()` when it was started.
    """

    def __init__(self, process: subprocess.Popen[str], errors: IO[str], name: str) -> None:
        self.started_s = time.perf_counter()
        self._process = process
        self._errors = errors
        self._name = name

    def lines(self) -> Iterator[Any]:
        """All it says, to the end of its output.

        Raises:
            BenchFault: if it then ends with an error.
        """
        for line in self._process.stdout or ():
            yield json.loads(line)
        if self._process.wait() != 0:
            raise self._failure()

    def receive(self) -> Any:
        """The next thing it says.

        Raises:
            BenchFault: if it ends instead.
        """
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            self._process.wait()
            raise self._failure()
        return json.loads(line)

    def ask(self, question: Any) -> Any:
        """Send one line of JSON and receive the answer."""
        if self._process.stdin is not None:
            try:
                print(json.dumps(question), file=self._process.stdin, flush=True)
            except BrokenPipeError:
                self._process.wait()
                raise self._failure() from None
        return self.receive()

    def complaints(self) -> str:
        """All it wrote on stderr so far."""
        self._errors.seek(0)
        return self._errors.read()

    def _failure(self) -> BenchFault:
        said = [line for line in self.complaints().splitlines() if line.strip()]
        why = f"it ended with code {self._process.returncode}" + (f": {said[-1]}" if said else " and no word why")
        return BenchFault(f"the measured program {self._name} has failed", why)


@contextmanager
def contestant(
    kind: str, name: str, inputs: npt.NDArray[np.uint8], options: Mapping[str, Any] | None = None
) -> Iterator[Child]:
    """Start a contestant and hand it its pictures; see `doorcam.bench.contestant` for what it says and is asked."""
    with tempfile.TemporaryDirectory(prefix="doorcam-bench-") as folder:
        pictures = Path(folder) / "inputs.npy"
        np.save(pictures, inputs, allow_pickle=False)
        with started([CONTESTANT, kind, name, pictures, json.dumps(options or {})]) as child:
            yield child


def doorcam_command(home: Path, *arguments: str | Path) -> list[str | Path]:
    """A command of doorcam with a home of its own and the default settings, for `started`."""
    home.mkdir(parents=True, exist_ok=True)
    settings = home / "defaults.toml"
    settings.touch()
    return ["doorcam", *arguments, "--home", home, "--config", settings]


def enrol_portrait(home: Path) -> None:
    """Enrol the demo's person in a new home.

    Raises:
        CameraFault: if the portrait is not installed.
        BenchFault: if the person cannot be enrolled.
    """
    home.mkdir(parents=True, exist_ok=True)
    photo = home / "portrait.png"
    cv2.imwrite(str(photo), demo_portrait_bgr())
    arguments: list[str | Path] = ["enroll", photo, "--name", DEMO_PERSON_NAME, "--id", DEMO_PERSON_ID, "--json"]
    with started(doorcam_command(home, *arguments)) as child:
        list(child.lines())
