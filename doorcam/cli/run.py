"""`doorcam run`: the pipeline without a window."""

import logging
import math
import queue
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, complain, distance_text, progress_bar, say, say_json
from doorcam.cli.session import Session, with_session
from doorcam.domain import Ask, CameraHealth, CameraState, Decision, EntryAnswer, Event, Frame, Observation

if TYPE_CHECKING:
    from doorcam.runtime import Runtime

_WAITING_LINES = 1000
"""Lines kept for a slow reader of our output; more are dropped and counted."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("run", epilog="Example: doorcam run --source visit.mp4 --json")(_run)


@with_session
def _run(
    session: Session,
    source: Annotated[
        str | None, typer.Option(metavar="SOURCE", help="The camera or recording, instead of the one in the settings.")
    ] = None,
    headless: Annotated[bool, typer.Option("--headless", help="Open no window; `run` never does.")] = False,  # noqa: ARG001
    max_frames: Annotated[int | None, typer.Option(min=1, help="Stop after so many frames.")] = None,
    realtime: Annotated[
        bool, typer.Option("--realtime", help="Play a recording at its own rate, as if it were a camera.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Watch the door without a window: a line for every decision, and a summary at the end.

    Of a recording every frame is looked at; a camera (and --realtime) never waits, and its newest frame wins.

    Ctrl-C ends it and prints the summary.
    """
    logging.getLogger().setLevel(logging.WARNING)
    with session.runtime() as runtime:
        with progress_bar() as progress:
            runtime.load_models(progress)
        watch(runtime, source, as_json, max_frames=max_frames, every_frame=not realtime)


def watch(
    runtime: "Runtime", source: str | None, as_json: bool, *, max_frames: int | None = None, every_frame: bool = True
) -> None:
    """Run the pipeline to its end, or until Ctrl-C or SIGTERM, and print what it decides and the summary.

    Raises:
        CameraFault: after the summary, when the source could not be opened or broke off.
    """
    printer = DecisionPrinter(lambda decision: _show(decision, as_json))
    runtime.listen(printer)
    with _one_interrupt():
        try:
            runtime.start(source, max_frames=max_frames, every_frame=every_frame, must_open=True)
            runtime.wait()
        except KeyboardInterrupt:
            pass
        finally:
            runtime.stop()
            printer.close()
        _show_summary(runtime.summary(), as_json)
    if printer.dropped:
        complain(f"{printer.dropped} lines were dropped because they were read too slowly")
    if runtime.fault is not None:
        raise runtime.fault


@contextmanager
def _one_interrupt() -> Iterator[None]:
    """Let SIGINT or SIGTERM raise KeyboardInterrupt once; a second one does not break off the orderly end."""
    interrupted = False

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        nonlocal interrupted
        if not interrupted:
            interrupted = True
            raise KeyboardInterrupt

    before = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class SilentListener:
    """A listener that does nothing; the others start from it."""

    def on_frame(self, frame: Frame) -> None:
        """See `Listener`."""

    def on_observation(self, observation: Observation) -> None:
        """See `Listener`."""

    def on_decision(self, decision: Decision) -> None:
        """See `Listener`."""

    def on_event(self, event: Event) -> None:
        """See `Listener`."""

    def on_camera(self, health: CameraHealth) -> None:
        """See `Listener`."""

    def on_ask(self, ask: Ask | None) -> None:
        """See `Listener`."""

    def on_entry(self, answer: EntryAnswer) -> None:
        """See `Listener`."""

    def on_fault(self, message: str) -> None:
        """See `Listener`."""


class DecisionPrinter(SilentListener):
    """Prints decisions from a thread of its own, so that a slow reader never holds up the pipeline.

    Attributes:
        dropped: Lines the reader was too slow for.
    """

    def __init__(self, show: Callable[[Decision], None]) -> None:
        self.dropped = 0
        self._camera_trouble = False
        self._show = show
        self._lines: queue.Queue[Decision | str | None] = queue.Queue(_WAITING_LINES)
        self._thread = threading.Thread(target=self._print, name="printer", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Print what waits, and end."""
        self._lines.put(None)
        self._thread.join()

    def on_decision(self, decision: Decision) -> None:
        """Have it printed on stdout."""
        self._offer(decision)

    def on_camera(self, health: CameraHealth) -> None:
        """Have a change of the camera's state printed on stderr."""
        # One that is lost for good ends the run, whose fault then says so.
        lost_for_good = health.state is CameraState.LOST and health.retry_in_s is None
        well = health.state in (CameraState.STARTING, CameraState.LIVE, CameraState.ENDED)
        if not lost_for_good and (not well or self._camera_trouble):
            self._camera_trouble = not well
            self._offer(f"camera {health.source}: {health.state}" + (f": {health.detail}" if health.detail else ""))

    def on_fault(self, message: str) -> None:
        """Have it printed on stderr."""
        self._offer(message)

    def _offer(self, line: Decision | str) -> None:
        try:
            self._lines.put_nowait(line)
        except queue.Full:
            self.dropped += 1

    def _print(self) -> None:
        while (line := self._lines.get()) is not None:
            if isinstance(line, Decision):
                self._show(line)
            else:
                complain(line)


def _show(decision: Decision, as_json: bool) -> None:
    if as_json:
        say_json(decision_as_dict(decision))
    else:
        say(_decision_as_line(decision))


def decision_as_dict(decision: Decision) -> dict[str, Any]:
    """A decision as --json shows it."""
    return {
        "type": "decision",
        "frame": decision.frame_index,
        "t_s": round(decision.t_s, 3),
        "track": decision.track_id,
        "decision": str(decision.verdict),
        "reason": str(decision.reason),
        "person_id": decision.person_id,
        "name": decision.name,
        "distance": None if decision.distance is None else round(decision.distance, 4),
    }


def _decision_as_line(decision: Decision) -> str:
    who = f"{decision.name} ({decision.person_id})" if decision.granted else str(decision.reason).replace("_", " ")
    return (
        f"{decision.t_s:8.2f} s  frame {decision.frame_index:<6} track {decision.track_id:<4} "
        f"{decision.verdict:<8} {distance_text(decision.distance):>6}  {who}"
    )


def _show_summary(summary: dict[str, Any], as_json: bool) -> None:
    latency = {name: None if math.isnan(ms) else ms for name, ms in summary["latency_ms"].items()}
    if as_json:
        say_json({"type": "summary", **summary, "latency_ms": latency})
    elif summary["frames"]:
        say(
            f"{summary['frames']} frames, {summary['dropped']} dropped, {summary['fps']} a second; "
            f"latency {latency['p50']} / {latency['p95']} / {latency['p99']} ms (p50 / p95 / p99); "
            f"{summary['cpu_s']} s of processor time in {summary['wall_s']} s; {summary['rss_mb']} MB"
        )
