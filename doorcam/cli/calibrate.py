"""`doorcam calibrate`: the threshold for a wanted rate of false openings."""

from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.cli.output import JsonOption, complain, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

if TYPE_CHECKING:
    from doorcam.domain import Progress
    from doorcam.gallery.calibration import Evidence, FoundThreshold
    from doorcam.gallery.calibration_file import Calibration

_DAYS_A_YEAR = 365.25
_YEARS, _STRANGERS_A_DAY = 1.0, 10.0
_RAREST, _MOST = 1e-9, 0.5


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("calibrate", epilog="Example: doorcam calibrate --years 5 --strangers 20 --dry-run")(_calibrate)


@with_session
def _calibrate(
    session: Session,
    years: Annotated[
        float | None, typer.Option(min=0.01, max=1e6, help="One false opening in so many years; 1 when left out.")
    ] = None,
    strangers: Annotated[
        float | None,
        typer.Option(min=0.01, max=1e6, help="How many people not enrolled come to the door a day; 10 when left out."),
    ] = None,
    fpir: Annotated[
        float | None, typer.Option(help="Instead: how often a stranger may be named by mistake, such as 0.001.")
    ] = None,
    cautious: Annotated[
        bool, typer.Option("--cautious", help="Take the lower end of the interval: stricter, and safe with few people.")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same threshold.")] = 0,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be kept.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Find the threshold that lets strangers in no more often than you accept.

    It rests on the distances between the people enrolled, and stays below every distance at which somebody was
    labelled wrong (`doorcam events label`). Rates too rare to be counted are read off a fitted normal distribution;
    the interval says how far that may be from the truth. It is kept in the home and used when
    recognition.calibrated = true. Calibrate again when more people are enrolled.
    """
    from doorcam.gallery.calibration import find_threshold
    from doorcam.gallery.calibration_file import write_calibration

    target = _target(years, strangers, fpir)
    with progress_bar() as progress:
        evidence = _evidence(session, seed, progress)
        found = find_threshold(evidence, target, seed, cautious=cautious, progress=progress)
    calibration = _calibration(session, target, evidence, found)
    if not dry_run:
        write_calibration(session.home.calibration, calibration)
    if as_json:
        say_json({"type": "calibration", "kept": not dry_run, **calibration.model_dump(mode="json")})
    else:
        _show(calibration)
    if dry_run:
        return
    if not session.settings.recognition.calibrated:
        complain("it is used once recognition.calibrated = true is set")
    session.note_admin(f"calibrated {calibration.model_id}: threshold {calibration.threshold:g}")


def _target(years: float | None, strangers: float | None, fpir: float | None) -> float:
    """How often a stranger may be named by mistake."""
    if fpir is not None and (years is not None or strangers is not None):
        raise UsageFault("--fpir goes without --years and --strangers")
    target = 1.0 / (_DAYS_A_YEAR * (years or _YEARS) * (strangers or _STRANGERS_A_DAY)) if fpir is None else fpir
    if not 0.0 < target <= _MOST:
        raise UsageFault(f"a stranger named by mistake at a rate of {target:g} is out of range: 0 < rate <= {_MOST:g}")
    return target


def _evidence(session: Session, seed: int, progress: "Progress") -> "Evidence":
    from doorcam.gallery.calibration import evidence_here
    from doorcam.gallery.matching import Matching
    from doorcam.vision.weights.registry import entry

    model_id = session.settings.recognition.model
    space = entry(model_id).face_space
    if space is None:
        raise UsageFault(f"{model_id} is a detector's network, not an embedder")
    with session.gallery() as gallery:
        matrix = gallery.matrix(model_id)
    with session.journal() as journal:
        labelled = journal.labelled(model_id)
    matching = Matching(session.settings.recognition.matching)
    return evidence_here(matrix, labelled, model_id, space.metric, matching, seed=seed, progress=progress)


def _calibration(session: Session, target: float, evidence: "Evidence", found: "FoundThreshold") -> "Calibration":
    from datetime import UTC, datetime

    from doorcam.gallery.calibration_file import Calibration

    return Calibration(
        model_id=session.settings.recognition.model,
        matching=session.settings.recognition.matching,
        made_at=datetime.now(UTC),
        threshold=found.threshold,
        target_fpir=target,
        interval=(round(found.estimate.low, 4), round(found.estimate.high, 4)),
        fpir=found.fpir.value,
        fpir_interval=(found.fpir.low, found.fpir.high),
        method=found.method,
        doubt=found.doubt,
        people=evidence.enrolled,
        impostor_comparisons=evidence.impostor.size,
        genuine_comparisons=evidence.genuine.size,
        missed=found.missed,
        labels_wrong=len(evidence.wrong),
        labels_right=len(evidence.right),
        held_by_label=found.held_by_label,
    )


def _show(calibration: "Calibration") -> None:
    low, high = calibration.interval
    rarest, oftenest = calibration.fpir_interval
    how = "counted" if calibration.method == "counted" else "a normal distribution fitted to the nearer distances"
    missed = "unknown: nobody has two photos" if calibration.missed is None else f"{calibration.missed:.1%}"
    say(f"threshold {calibration.threshold:g} for {calibration.model_id}")
    say_table(
        ("evidence", ""),
        [
            ("target", f"a stranger named by mistake {_once_in(calibration.target_fpir)}"),
            ("expected", f"{_once_in(calibration.fpir)}; 95 %: {_once_in(oftenest)} to {_once_in(rarest)}"),
            ("95 % interval of the threshold", f"{low:g} to {high:g}"),
            ("method", how),
            ("this target", calibration.doubt or "can be counted"),
            ("people enrolled", str(calibration.people)),
            ("comparisons of two people", f"{calibration.impostor_comparisons:,}"),
            ("comparisons of one person", f"{calibration.genuine_comparisons:,}"),
            ("of these beyond the threshold", missed),
            ("decisions labelled wrong, right", f"{calibration.labels_wrong}, {calibration.labels_right}"),
        ],
    )
    if calibration.held_by_label:
        complain("a decision labelled wrong holds the threshold lower than the target alone would")


def _once_in(rate: float) -> str:
    """A rate in words; one that nobody lives to see is cut."""
    return f"once in {1 / rate:,.0f}" if rate > _RAREST else f"less than once in {1 / _RAREST:,.0f}"
