"""Work with TensorFlow in a process of its own: how it is started, how it speaks, and how it ends.

TensorFlow needs seconds to import and hundreds of megabytes, and is needed once in a while, so whatever
needs it is a module run by `run_child`. Such a child prints one line "done total what" for every step, the
last of them in JSON; the last words of a failure are one line "fault: …".
"""

import json
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from doorcam.domain import Progress
from doorcam.errors import Fault, Sentence, WeightsFault

_log = logging.getLogger(__name__)


def run_child(module: str, arguments: Sequence[str | Path], doing: str, progress: Progress) -> None:
    """Run a module in a process of its own and pass its progress on; kill it when the progress raises.

    Args:
        module: What `python -m` runs.
        arguments: Its command line.
        doing: The work in a few words, for the message of a failure.
        progress: Told every step.

    Raises:
        WeightsFault: if the work fails, with the child's own words.
    """
    # The child imports from where this process does, and never from the folder it happens to stand in (-P).
    command = [sys.executable, "-P", "-m", module, *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(  # noqa: S603 (our own program)
            command,
            stdout=subprocess.PIPE,
            stderr=errors,
            stdin=subprocess.DEVNULL,
            text=True,
            env=environment,
        ) as child,
    ):
        fault = ""
        try:
            for line in child.stdout or ():
                if line.startswith("fault: "):
                    fault = line.removeprefix("fault: ").strip()
                elif line.split(" ", 2)[0].isdigit():
                    done, total, what = line.split(" ", 2)
                    template, values = json.loads(what)
                    progress(Sentence(template, **values), int(done), int(total))
        except BaseException:
            child.kill()
            raise
        if child.wait() == 0:
            return
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip()
    _log.error("%s failed: %s", doing, said)
    raise WeightsFault(fault or f"{doing} failed: {said.splitlines()[-1] if said else 'no word why'}")


def work_as_child(work: Callable[[], None]) -> int:
    """The child's side: do the work with a quiet TensorFlow on the processor alone.

    Returns:
        The exit code; a fault has been printed.
    """
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
    os.environ["CUDA_VISIBLE_DEVICES"] = "-1"
    os.environ["KERAS_BACKEND"] = "tensorflow"
    try:
        work()
    except Fault as fault:
        print(f"fault: {fault}", flush=True)  # noqa: T201 (its output is what a child is for)
        return fault.exit_code
    return 0


def report(done: int, total: int, what: Sentence) -> None:
    """The child's side: tell a step; the values in `what` are texts and numbers."""
    print(done, total, json.dumps([what.template, what.values]), flush=True)  # noqa: T201
