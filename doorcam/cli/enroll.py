"""`doorcam enroll`: people from photos."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.cli.output import JsonOption, complain, progress_bar, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

if TYPE_CHECKING:
    from doorcam.domain import Candidate, Progress
    from doorcam.gallery.admission import AdmissionRules
    from doorcam.gallery.report import EnrolmentReport
    from doorcam.runtime import Runtime

_HELP = (
    "Enrol people from photos, or from vectors another program made of them.",
    "A photo shows one person. A folder of people holds DIR/<person>/*.jpg, or DIR/<person>.jpg for one photo each; "
    "DIR/names.csv with the columns id,name, or a name.txt beside the photos, gives names in any script. "
    "A file of vectors is CSV, a person's id or name and then the numbers in each line, or a JSON list of "
    r"\[path, vector], where the folder of the path says who it is.",
    "Photos that are enrolled already, or were refused for what they show, are not read again. Photos that show "
    "somebody else than the others of the person are refused, and so is somebody who is enrolled under another id. "
    "Of many photos enrolment.max_templates are kept, the most different ones. "
    "The exit code is 1 when nobody could be enrolled.",
    "--json prints for each person type=enrolled with person_id, name, photos (taken now), known (taken before) and "
    "nearest (the others most like them, with distances), for each photo that was not taken type=refused with photo "
    "and reason, and type=warning with message. --dry-run adds dry_run=true to each.",
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "enroll",
        help="\n\n".join(_HELP),
        epilog='Example: doorcam enroll ada1.jpg ada2.jpg --name "Ada Lovelace"',
    )(_enroll)


@with_session
def _enroll(
    session: Session,
    photos: Annotated[
        list[Path] | None, typer.Argument(metavar="PHOTO", help="Photos of one person.", show_default=False)
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="The person's name, in any script.")] = None,
    person_id: Annotated[
        str | None,
        typer.Option("--id", metavar="ID", help="The person's id; made from the name when it is left out."),
    ] = None,
    folder: Annotated[Path | None, typer.Option(metavar="DIR", help="A folder of people.")] = None,
    vectors: Annotated[Path | None, typer.Option(metavar="FILE", help="A CSV or JSON file of vectors.")] = None,
    model: Annotated[
        str | None, typer.Option(metavar="ID", help="The model that made the vectors; see `doorcam models list`.")
    ] = None,
    allow_duplicate: Annotated[
        bool, typer.Option("--allow-duplicate", help="Enrol somebody who seems to be enrolled under another id.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    consent: Annotated[
        str | None,
        typer.Option(
            metavar="TEXT|FILE", help="The wording they agreed to, or a text file with it, instead of privacy.consent."
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Enrol people from photos."""
    if consent is not None:
        session = session.refined(None, None, [f"privacy.consent={_wording(consent)}"])
    what = _Request(photos or [], name, person_id, folder, vectors, model)
    what.check()
    with _place(session, dry_run) as place, place.runtime() as runtime, progress_bar() as progress:
        rules = replace(runtime.admission_rules, allow_duplicate=allow_duplicate, keep=not dry_run)
        report = what.carry_out(runtime, rules, progress)
    _show(report, as_json, dry_run)
    changed = [entry.person.person_id for entry in report.people if entry.photos_taken]
    if changed and not dry_run:
        session.note_admin("enrolled", changed)
    if not report.people:
        raise typer.Exit(1)


@contextmanager
def _place(session: Session, dry_run: bool) -> Iterator[Session]:
    """Where to enrol: the home, but for a dry run of the first people a folder that is thrown away."""
    if not dry_run or _has_people(session):
        yield session
        return
    with TemporaryDirectory(prefix="doorcam-dry-run-", ignore_cleanup_errors=True) as folder:
        yield replace(
            session, home_option=Path(folder), config_option=session.config_file, keys_folder=Path(folder, "keys")
        )


def _has_people(session: Session) -> bool:
    if not session.home.gallery.exists():
        return False
    with session.gallery() as gallery:
        return bool(gallery.people())


@dataclass(frozen=True, slots=True)
class _Request:
    """Whom to enrol: one of photos, a folder and a file of vectors."""

    photos: list[Path]
    name: str | None
    person_id: str | None
    folder: Path | None
    vectors: Path | None
    model: str | None

    def check(self) -> None:
        """Let only one clear request pass."""
        if self.folder is not None and (self.photos or self.name or self.person_id):
            raise UsageFault("--folder goes without photos, --name and --id: the folder says who is who")
        if self.vectors is not None and (self.photos or self.name or self.person_id or self.folder):
            raise UsageFault("--vectors goes without photos, --name, --id and --folder: the file says who is who")
        if (self.vectors is None) != (self.model is None):
            raise UsageFault("--vectors and --model go together", "say which model made the vectors: --model ID")
        if not (self.folder or self.vectors or self.photos):
            raise UsageFault("nothing to enrol", "name photos, or a folder with --folder DIR")
        if self.photos and not (self.name or self.person_id):
            raise UsageFault("--name is missing", 'say whom the photos show: --name "Ada Lovelace"')

    def carry_out(self, runtime: "Runtime", rules: "AdmissionRules", progress: "Progress") -> "EnrolmentReport":
        """Do it."""
        if self.vectors is not None and self.model is not None:
            return _enrol_vectors(runtime, self.vectors, self.model, rules, progress)
        runtime.load_models(progress)
        enroller = replace(runtime.enroller, admission=rules)
        if self.folder is not None:
            return enroller.enrol_folder(self.folder, progress)
        return enroller.enrol_photos(self.photos, self.name, self.person_id, progress)


def _enrol_vectors(
    runtime: "Runtime", vectors: Path, model: str, rules: "AdmissionRules", progress: "Progress"
) -> "EnrolmentReport":
    from doorcam.gallery.vectors import enrol_vectors
    from doorcam.vision.weights.registry import entry

    space = entry(model).face_space
    if space is None:
        raise UsageFault(f"{model} is a detector's network, not an embedder", "name the model that made the vectors")
    if model != runtime.settings.recognition.model:
        # The threshold of the settings is one of another model.
        rules = replace(rules, threshold=space.threshold or rules.threshold)
        complain(f"warning: these people can be found once recognition.model = {model}")
    return enrol_vectors(
        runtime.gallery,
        vectors,
        model_id=model,
        dimension=space.dimension,
        metric=space.metric,
        rules=rules,
        progress=progress,
    )


def _wording(consent: str) -> str:
    """The wording, as the value of a setting."""
    from doorcam.gallery.consent import read_wording

    return json.dumps(read_wording(consent), ensure_ascii=False)


def _show(report: "EnrolmentReport", as_json: bool, dry_run: bool) -> None:
    if as_json:
        _show_json(report, {"dry_run": True} if dry_run else {})
        return
    if report.people:
        say_table(
            ("person", "name", "photos", "known before", "most like"),
            [
                (
                    entry.person.person_id,
                    entry.person.name,
                    str(entry.photos_taken),
                    str(entry.photos_known),
                    ", ".join(f"{near.name} {near.distance:.2f}" for near in entry.nearest),
                )
                for entry in report.people
            ],
        )
    for photo in report.refused:
        complain(f"{photo.path} refused: {photo.reason}")
    for message in report.warnings:
        complain(f"warning: {message}")
    if dry_run:
        complain("nothing was changed: this was a --dry-run")


def _show_json(report: "EnrolmentReport", mark: dict[str, bool]) -> None:
    for entry in report.people:
        person = {"person_id": entry.person.person_id, "name": entry.person.name}
        counts = {"photos": entry.photos_taken, "known": entry.photos_known}
        say_json({"type": "enrolled", **person, **counts, "nearest": [_near(one) for one in entry.nearest], **mark})
    for photo in report.refused:
        say_json({"type": "refused", "photo": str(photo.path), "reason": photo.reason, **mark})
    for message in report.warnings:
        say_json({"type": "warning", "message": message, **mark})


def _near(candidate: "Candidate") -> dict[str, object]:
    return {
        "person_id": candidate.person_id,
        "name": candidate.name,
        "distance": round(candidate.distance, 4),
    }
