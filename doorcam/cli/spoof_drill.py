"""`doorcam spoof-drill`: prints, screens and people before one's own camera, and how often the door errs."""

import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from doorcam.cli.output import JsonOption, complain, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import Ask, AskKind, SystemClock
from doorcam.errors import CameraFault, UsageFault

if TYPE_CHECKING:
    from doorcam.drill.presentation import Presentation
    from doorcam.drill.rates import Rate

_ATTACKS = ("print", "phone", "tablet")


class _Turn(NamedTuple):
    """One presentation to come.

    Attributes:
        clip: The recording of it; None for the camera.
        place: "3 of 10".
    """

    kind: str
    clip: Path | None
    place: str


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("spoof-drill", epilog="Example: doorcam spoof-drill --times 5 --person ada --output drill.json")(_drill)


@with_session
def _drill(
    session: Session,
    source: Annotated[
        str | None, typer.Option(metavar="SOURCE", help="The camera, instead of the one in the settings.")
    ] = None,
    bona_fide: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="CLIP", help="A recording of a person, instead of the camera; may be given several times."
        ),
    ] = None,
    attack: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME[=CLIP]",
            help="What to try instead of print, phone and tablet; with a recording of it, no camera is needed. "
            "May be given several times.",
        ),
    ] = None,
    times: Annotated[int, typer.Option(min=1, max=1000, help="How often to present each kind to the camera.")] = 10,
    person: Annotated[
        str | None, typer.Option(metavar="ID", help="Whom the prints show: folded ones are compared with their photos.")
    ] = None,
    output: Annotated[Path | None, typer.Option(metavar="FILE.json", help="Keep the results; no pictures.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Try out on your own camera whether prints, telephones and tablets are taken for people, and people for prints.

    For each kind you are asked to present it, time after time, and to follow the prompts. At the end the share of
    attacks that were accepted (APCER) and of people who were refused (BPCER) is shown with its 95 % interval, in the
    terms of ISO/IEC 30107-3. Ctrl-C ends it; what was done by then is reported. The door stays shut.
    """
    from doorcam.drill.rates import report
    from doorcam.storage.files import whole_file

    turns = _turns(bona_fide or [], attack or [], times)
    began = SystemClock().now_utc()
    done: list[Presentation] = []
    _check_clips(turns)
    watch = _watcher(session, source, person)
    with suppress(KeyboardInterrupt, typer.Abort):
        for turn in turns:
            done.append(watch(turn))
            _show_one(done[-1], turn, as_json)
    if output is not None:
        with whole_file(output) as stream:
            stream.write(json.dumps(report(done, session.settings.liveness.mode, began), indent=1).encode())
    _show_rates(done, as_json)


def _turns(bona_fide: Sequence[Path], attacks: Sequence[str], times: int) -> list[_Turn]:
    """What is to be presented, in this order; with recordings there is nothing else."""
    from doorcam.drill.presentation import BONA_FIDE

    named = [(name, Path(clip) if clip else None) for name, _, clip in (each.partition("=") for each in attacks)]
    clips = [(BONA_FIDE, clip) for clip in bona_fide] + [(name, clip) for name, clip in named if clip]
    if any(not name or name == BONA_FIDE for name, _ in named):
        raise UsageFault("--attack needs the name of an attack", "as in --attack print, or --attack print=print.mp4")
    if clips:
        if len(clips) < len(named) + len(bona_fide):
            raise UsageFault(
                "some attacks have a recording and some have none", "name a recording for each, or for none"
            )
        return [_Turn(kind, clip, clip.name if clip else "") for kind, clip in clips]
    kinds = (BONA_FIDE, *(dict.fromkeys(name for name, _ in named) or _ATTACKS))
    return [_Turn(kind, None, f"{number} of {times}") for kind in kinds for number in range(1, times + 1)]


def _check_clips(turns: Sequence[_Turn]) -> None:
    """Find the recording that cannot be read before another one has been played."""
    from doorcam.camera.video import VideoFile

    for clip in dict.fromkeys(turn.clip for turn in turns if turn.clip is not None):
        with closing(VideoFile(clip)) as opened:
            opened.read()


def _watcher(session: Session, source: str | None, person: str | None) -> "Callable[[_Turn], Presentation]":
    """What watches one presentation, with the networks loaded and the settings of the door."""
    from doorcam import assembly
    from doorcam.camera.demo import DemoSource
    from doorcam.camera.source import SourceOpener
    from doorcam.camera.video import VideoFile
    from doorcam.drill.presentation import frames_of, present
    from doorcam.pipeline.proofs import LivenessMode

    settings = session.settings
    if LivenessMode(settings.liveness.mode) is LivenessMode.OFF:
        raise UsageFault("liveness.mode is off: every print is taken for a person", "set it to active, passive or both")
    ratio = _enrolled_ratio(session, person)
    with progress_bar() as progress:
        detector = assembly.door_detector(settings, assembly.load_reader(settings, progress))
        passive = assembly.load_passive_check(settings, progress)
    camera = settings.camera
    opener = SourceOpener(source or camera.source, size_wh=(camera.width_px, camera.height_px), rate_hz=camera.rate_hz)

    def watch(turn: _Turn) -> "Presentation":
        if turn.clip is None:
            _wait_for(turn)
        with closing(opener() if turn.clip is None else VideoFile(turn.clip)) as opened:
            if isinstance(opened, DemoSource):
                raise CameraFault("there is no camera to try anything before", "connect one, or name it with --source")
            proofs = assembly.make_proofs(settings, passive, lambda _: ratio, lambda _: None)
            return present(turn.kind, frames_of(opened), detector, proofs, _prompt)

    return watch


def _enrolled_ratio(session: Session, person: str | None) -> float | None:
    if person is None:
        return None
    with session.gallery() as gallery:
        ratio = gallery.shape_ratio(person)
    if ratio is None:
        complain(f"how wide the face of {person} is was not measured at enrolment: enrol a photo from the front again")
    return ratio


def _wait_for(turn: _Turn) -> None:
    """Raises typer.Abort where nobody can answer."""
    # typer.prompt would write a space to stdout, among the JSON.
    typer.echo(f"{turn.kind}, {turn.place}: present it and press Enter ", err=True, nl=False)
    if not sys.stdin.readline():
        raise typer.Abort


def _prompt(ask: Ask | None) -> None:
    if ask is None:
        return
    what = "look straight ahead" if ask.kind is AskKind.LOOK_STRAIGHT else f"turn {ask.turn}"
    typer.echo(f"  {what} ({ask.done} of {ask.steps})", err=True)


def _show_one(presentation: "Presentation", turn: _Turn, as_json: bool) -> None:
    if as_json:
        say_json({"type": "presentation", **presentation.as_dict()})
        return
    ending = presentation.ending.replace("_", " ")
    said = ending if presentation.accepted or not presentation.answered else f"refused: {ending}"
    say(f"{presentation.kind}, {turn.place}: {said} after {presentation.took_s:.1f} s")


def _show_rates(presentations: "Sequence[Presentation]", as_json: bool) -> None:
    from doorcam.drill.rates import rates

    of_kinds = rates(presentations)
    if as_json:
        say_json({"type": "summary", "rates": [rate.as_dict() for rate in of_kinds]})
    elif of_kinds:
        columns = ("presented", "rate", "errors", "95 % interval", "no face", "prompted", "median s")
        say_table(columns, [_row(rate) for rate in of_kinds])


def _row(rate: "Rate") -> tuple[str, ...]:
    return (
        rate.kind,
        rate.name,
        f"{rate.errors} of {rate.n}",
        f"{100 * rate.low:.1f} to {100 * rate.high:.1f} %",
        str(rate.no_face),
        str(rate.prompted),
        "–" if rate.median_s is None else f"{rate.median_s:.1f}",
    )
