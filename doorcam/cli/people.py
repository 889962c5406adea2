"""`doorcam people`: the gallery."""

import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, complain, counted, local_time, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import Person
from doorcam.errors import UsageFault

if TYPE_CHECKING:
    from doorcam.domain import Progress
    from doorcam.gallery.gallery import Gallery

app = typer.Typer(name="people", help="The people of the gallery.")

PersonId = Annotated[str, typer.Argument(metavar="ID", help="The person's id.", show_default=False)]


@app.callback(epilog="Example: doorcam people list")
@with_session
def _people(session: Session) -> None:
    """The people of the gallery: list, show, rename, remove, export, import and embed them again."""


@app.command("list", epilog="Example: doorcam people list --json")
@with_session
def _list(session: Session, as_json: JsonOption = False) -> None:
    """List everybody who is enrolled."""
    with session.gallery() as gallery:
        people = gallery.people()
    if as_json:
        for person in people:
            say_json(_as_dict(person))
    elif people:
        rows = [(p.person_id, p.name, str(len(p.template_models)), local_time(p.created_at)) for p in people]
        say_table(("id", "name", "photos", "enrolled"), rows)
    else:
        complain("nobody is enrolled yet: doorcam enroll PHOTO --name NAME")


@app.command("show", epilog="Example: doorcam people show ada_lovelace")
@with_session
def _show(session: Session, person_id: PersonId, as_json: JsonOption = False) -> None:
    """Show one person and the photos they were enrolled from."""
    with session.gallery() as gallery:
        person = gallery.person(person_id)
        templates = gallery.templates(person_id)
        consents = gallery.consents(person_id)
    photos = [{"photo": t.source, "quality": round(t.quality, 3), "model": t.embedding.model_id} for t in templates]
    if as_json:
        agreed = [{"given_at": c.given_at.isoformat(), "version": c.version, "wording": c.wording} for c in consents]
        say_json({**_as_dict(person), "photos": photos, "consents": agreed})
        return
    say(f"{person.name} ({person.person_id}), enrolled {local_time(person.created_at)}")
    say_table(
        ("photo", "quality", "model"), [(str(p["photo"]), f"{p['quality']:.2f}", str(p["model"])) for p in photos]
    )
    for consent in consents:
        say(f"agreed {local_time(consent.given_at)}, wording {consent.version}: {' '.join(consent.wording.split())}")
    if not consents:
        say("no consent is written down")


@app.command("rename", epilog='Example: doorcam people rename hu_ge "胡歌"')
@with_session
def _rename(
    session: Session,
    person_id: PersonId,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The new name, in any script.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Give somebody another name; the id stays."""
    with session.gallery() as gallery:
        person = gallery.rename(person_id, name)
    if as_json:
        say_json(_as_dict(person))
    else:
        say(f"{person.person_id} is now called {person.name}")
    session.note_admin("renamed", [person_id])


@app.command("remove", epilog="Example: doorcam people remove ada_lovelace --yes")
@with_session
def _remove(
    session: Session,
    person_id: PersonId,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Erase somebody: key, templates and pictures, PIN, badges and rules, and name and pictures in the journal.

    The journal keeps that something happened, and not who it was. It cannot be undone. Copies made before,
    backups and exports, are not ours to erase.
    """
    from doorcam.access.whole_person import erase_everywhere

    with session.gallery() as gallery, session.journal() as journal, session.access() as access:
        person = gallery.person(person_id)
        if not yes:
            _ask(person)
        alike = session.settings.recognition.match_threshold
        _, events = erase_everywhere(
            person_id, gallery, journal, access, index_file=session.home.gallery_index, alike=alike
        )
    if as_json:
        say_json({"type": "removed", "person_id": person.person_id, "name": person.name, "events_cleared": events})
    else:
        say(f"{person.name} ({person.person_id}) is erased, also from {counted(events, 'event')}")
    session.note_admin("removed a person")  # not whom, or they would be in the journal again


@app.command("export", epilog="Example: doorcam people export ada_lovelace")
@with_session
def _export(
    session: Session,
    target: Annotated[
        str,
        typer.Argument(
            metavar="FILE|ID", help="A .json file to write people to, or one person's id.", show_default=False
        ),
    ],
    person_ids: Annotated[
        list[str] | None, typer.Argument(metavar="ID", help="Whom; everybody when left out.", show_default=False)
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Write people to a file. It is biometric data and no longer sealed: guard it.

    A .json file holds people with their templates and pictures, for `people import`. An id alone, or a .zip
    file and an id, gives one person everything that is stored about them, also in the journal, as files
    anybody can open: ID.zip in the current folder.
    """
    with session.gallery() as gallery:
        file, chosen = _what_to_export(gallery, target, list(person_ids or ()))
        if file.suffix.lower() == ".zip":
            count = _export_everything(session, gallery, file, chosen)
        else:
            from doorcam.gallery.exchange import export_people

            count = export_people(gallery, file, chosen or None)
    if as_json:
        say_json({"type": "exported", "file": str(file), "people": count})
    else:
        say(f"{count} people written to {file}")
    session.note_admin("exported" if chosen else f"exported all {count} people", chosen)


def _what_to_export(gallery: "Gallery", target: str, person_ids: list[str]) -> tuple[Path, list[str]]:
    """The file and whom to write to it; a mistyped id is no file: everybody would be in it."""
    is_id = any(person.person_id == target for person in gallery.people())
    if not is_id and Path(target).suffix.lower() in (".json", ".zip"):
        return Path(target), person_ids
    if person_ids:
        raise UsageFault(f"{target} is not the name of a .json or .zip file", "name the file first, then the ids")
    return Path(f"{target}.zip"), [gallery.person(target).person_id]


def _export_everything(session: Session, gallery: "Gallery", file: Path, person_ids: list[str]) -> int:
    from doorcam.access.whole_person import everything_about
    from doorcam.storage.archive import write_archive

    if len(person_ids) != 1:
        raise UsageFault("a .zip file holds everything about one person", "name one id, or write a .json file")
    (person_id,) = person_ids
    with session.journal() as journal, session.access() as access:
        write_archive(file, everything_about(person_id, gallery, journal, access))
    return 1


@app.command("import", epilog="Example: doorcam people import people.json")
@with_session
def _import(
    session: Session,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of `people export`.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Enrol the people of an exported file: all of them, or nobody when anything in it is wrong.

    Whoever looks like somebody else is named, and from then on both are matched closer.
    """
    from doorcam.gallery.exchange import import_people

    with session.gallery() as gallery:
        people = import_people(gallery, file)
        if as_json:
            for person in people:
                say_json(_as_dict(person))
        else:
            say(f"{len(people)} people read from {file}")
        session.note_admin("imported", [person.person_id for person in people])
        with progress_bar() as progress:
            warnings = _look_again(session, gallery, people, progress)
    for message in warnings:
        if as_json:
            say_json({"type": "warning", "message": message})
        else:
            complain(f"warning: {message}")


def _look_again(session: Session, gallery: "Gallery", people: list[Person], progress: "Progress") -> list[str]:
    """Who of them looks like somebody else by a model that can be used here, a line for each pair."""
    from doorcam.assembly import match_threshold
    from doorcam.gallery.second_look import look_again
    from doorcam.vision.weights.registry import networks

    person_ids = [person.person_id for person in people]
    warnings: list[str] = []
    for model_id in sorted({model_id for person in people for model_id in person.template_models}):
        network = networks().get(model_id)
        if network is None or network.face_space is None:
            continue
        threshold = network.face_space.threshold
        if model_id == session.settings.recognition.model:
            threshold = match_threshold(session.settings, session.home)
        if threshold is not None:
            warnings += look_again(gallery, person_ids, model_id, network.face_space.metric, threshold, progress)
    return warnings


@app.command("reembed", epilog="Example: doorcam people reembed --set recognition.model=sface_2021dec")
@with_session
def _reembed(session: Session, as_json: JsonOption = False) -> None:
    """Give everybody templates of the model in use, made from the pictures that were kept at enrolment.

    Whoever has no picture is named: a photo of them is needed. Their templates of other models stay.
    """
    from doorcam.vision.reembedding import embed_again

    with session.runtime() as runtime, progress_bar() as progress:
        runtime.load_models(progress)
        model = runtime.reader.model_id
        report = runtime.gallery.reembed(model, partial(embed_again, runtime.reader), progress)
    if as_json:
        for person_id, count in report.people.items():
            say_json({"type": "reembedded", "person_id": person_id, "model": model, "templates": count})
        for person in report.without:
            say_json({"type": "photo_needed", "person_id": person.person_id, "name": person.name, "model": model})
    else:
        say(f"{len(report.people)} people have {sum(report.people.values())} new templates of {model}")
        for person in report.without:
            complain(f"{person.name} ({person.person_id}) has no picture that is kept: enrol them with a photo")
    session.note_admin(f"embedded {len(report.people)} people again with {model}")


def _ask(person: Person) -> None:
    if not sys.stdin.isatty():
        raise UsageFault("people remove needs --yes where nobody can be asked")
    typer.confirm(f"Erase {person.name} ({person.person_id})? This cannot be undone.", abort=True, err=True)


def _as_dict(person: Person) -> dict[str, Any]:
    return {
        "person_id": person.person_id,
        "name": person.name,
        "created_at": person.created_at.isoformat(),
        "templates": dict(Counter(person.template_models)),
    }
