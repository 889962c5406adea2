"""`doorcam people`: the gallery."""

import sys
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from doorcam.cli.output import JsonOption, complain, local_time, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.domain import Person
from doorcam.errors import UsageFault

app = typer.Typer(name="people", help="The people of the gallery.")

PersonId = Annotated[str, typer.Argument(metavar="ID", help="The person's id.", show_default=False)]


@app.callback(epilog="Example: doorcam people list")
@with_session
def _people(session: Session) -> None:
    """The people of the gallery: list, show, rename, remove, export and import them."""


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
    photos = [{"photo": t.source, "quality": round(t.quality, 3), "model": t.embedding.model_id} for t in templates]
    if as_json:
        say_json({**_as_dict(person), "photos": photos})
        return
    say(f"{person.name} ({person.person_id}), enrolled {local_time(person.created_at)}")
    say_table(
        ("photo", "quality", "model"), [(str(p["photo"]), f"{p['quality']:.2f}", str(p["model"])) for p in photos]
    )


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


@app.command("remove", epilog="Example: doorcam people remove ada_lovelace --yes")
@with_session
def _remove(
    session: Session,
    person_id: PersonId,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Erase somebody: templates and pictures, and their name and pictures in the journal. It cannot be undone."""
    with session.gallery() as gallery, session.journal() as journal:
        person = gallery.person(person_id)
        if not yes:
            _ask(person)
        # The journal first: were it the other way round and failed, the id could not be asked for again.
        events = journal.forget_person(person_id)
        gallery.remove(person_id)
    if as_json:
        say_json({"type": "removed", "person_id": person.person_id, "name": person.name, "events_cleared": events})
    else:
        say(f"{person.name} ({person.person_id}) is erased, also from {events} events")


@app.command("export", epilog="Example: doorcam people export people.json")
@with_session
def _export(
    session: Session,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The JSON file to write.", show_default=False)],
    person_ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID…]", help="Whom; everybody when left out.", show_default=False)
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Write people with their templates and pictures to a file. It is biometric data: guard it."""
    from doorcam.gallery.exchange import export_people

    with session.gallery() as gallery:
        count = export_people(gallery, file, person_ids or None)
    if as_json:
        say_json({"type": "exported", "file": str(file), "people": count})
    else:
        say(f"{count} people written to {file}")


@app.command("import", epilog="Example: doorcam people import people.json")
@with_session
def _import(
    session: Session,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of `people export`.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Enrol the people of an exported file: all of them, or nobody when anything in it is wrong."""
    from doorcam.gallery.exchange import import_people

    with session.gallery() as gallery:
        people = import_people(gallery, file)
    if as_json:
        for person in people:
            say_json(_as_dict(person))
    else:
        say(f"{len(people)} people read from {file}")


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
