"""`doorcam enroll`: people from photos."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.cli.output import JsonOption, complain, progress_bar, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import UsageFault

if TYPE_CHECKING:
    from doorcam.gallery.enrolment import EnrolmentReport

_HELP = (
    "Enrol people from photos.",
    "A photo shows one person. A folder of people holds DIR/<person>/*.jpg, or DIR/<person>.jpg for one photo each; "
    "DIR/names.csv with the columns id,name, or a name.txt beside the photos, gives names in any script. "
    "Photos that are enrolled already are left as they are. The exit code is 1 when nobody could be enrolled.",
    "--json prints for each person type=enrolled with person_id, name, photos (taken now) and known (taken before), "
    "for each photo that was not taken type=refused with photo and reason, and type=warning with message.",
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
        list[Path] | None, typer.Argument(metavar="PHOTO…", help="Photos of one person.", show_default=False)
    ] = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="The person's name, in any script.")] = None,
    person_id: Annotated[
        str | None,
        typer.Option("--id", metavar="ID", help="The person's id; made from the name when it is left out."),
    ] = None,
    folder: Annotated[Path | None, typer.Option(metavar="DIR", help="A folder of people.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Enrol people from photos."""
    if folder is not None and (photos or name or person_id):
        raise UsageFault("--folder goes without photos, --name and --id: the folder says who is who")
    if folder is None and not photos:
        raise UsageFault("nothing to enrol", "name photos, or a folder with --folder DIR")
    if photos and not (name or person_id):
        raise UsageFault("--name is missing", 'say whom the photos show: --name "Ada Lovelace"')
    with session.runtime() as runtime, progress_bar() as progress:
        runtime.load_models(progress)
        if folder is not None:
            report = runtime.enroller.enrol_folder(folder, progress)
        else:
            report = runtime.enroller.enrol_photos(photos or [], name, person_id, progress)
    _show(report, as_json)
    if not report.people:
        raise typer.Exit(1)


def _show(report: "EnrolmentReport", as_json: bool) -> None:
    if as_json:
        for entry in report.people:
            person = {"person_id": entry.person.person_id, "name": entry.person.name}
            say_json({"type": "enrolled", **person, "photos": entry.photos_taken, "known": entry.photos_known})
        for photo in report.refused:
            say_json({"type": "refused", "photo": str(photo.path), "reason": photo.reason})
        for message in report.warnings:
            say_json({"type": "warning", "message": message})
        return
    if report.people:
        say_table(
            ("person", "name", "photos", "known before"),
            [
                (entry.person.person_id, entry.person.name, str(entry.photos_taken), str(entry.photos_known))
                for entry in report.people
            ],
        )
    for photo in report.refused:
        complain(f"{photo.path} refused: {photo.reason}")
    for message in report.warnings:
        complain(f"warning: {message}")
