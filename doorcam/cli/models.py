"""`doorcam models`: the networks and their weights."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from doorcam.cli.output import JsonOption, complain, progress_bar, say, say_json, say_table
from doorcam.cli.session import Session, with_session
from doorcam.errors import ConfigFault, Fault, UsageFault

if TYPE_CHECKING:
    from doorcam.vision.weights.registry import NetworkEntry

app = typer.Typer(name="models", help="The networks and their weights.")

NetworkId = Annotated[str, typer.Argument(metavar="ID", help="The network's id.", show_default=False)]


@app.callback(epilog="Example: doorcam models list")
@with_session
def _models(session: Session) -> None:
    """The networks and their weights: list, install, verify, use and remove them."""


@app.command("list", epilog="Example: doorcam models list --json")
@with_session
def _list(session: Session, as_json: JsonOption = False) -> None:
    """List every network doorcam knows, with where its weights come from and on what terms."""
    from doorcam.vision.weights.registry import networks

    rows = [_as_dict(session, network) for network in networks().values()]
    if as_json:
        for row in rows:
            say_json(row)
        return
    say_table(
        ("id", "kind", "dimension", "weights", "installed", "in use", "licence"),
        [
            (
                str(row["network_id"]),
                str(row["kind"]),
                str(row["dimension"] or "–"),
                str(row["source"]),
                "yes" if row["installed"] else "no",
                "yes" if row["in_use"] else "",
                str(row["licence"]),
            )
            for row in rows
        ],
    )


@app.command("install", epilog="Example: doorcam models install sface --accept-licence")
@with_session
def _install(
    session: Session,
    network_ids: Annotated[list[str], typer.Argument(metavar="ID…", help="The networks' ids.", show_default=False)],
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="FILE", help="A file, or a folder of CSV files, instead of a download."),
    ] = None,
    accept_licence: Annotated[bool, typer.Option("--accept-licence", help="Do not ask about the licence.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Install weights: downloaded from where the registry says, or from the mirror of models.mirror, or from a file."""
    from doorcam.vision.weights.download import download
    from doorcam.vision.weights.install import install_from_file, refuse_packaged
    from doorcam.vision.weights.registry import entry

    if source is not None and len(network_ids) != 1:
        raise UsageFault("--from is for one network at a time")
    networks = [entry(network_id) for network_id in network_ids]
    mirror = session.settings.models.mirror
    for network in networks:
        refuse_packaged(network)
    for network in networks:
        _accept(network, accept_licence)
        with progress_bar() as progress:
            if source is not None:
                path = install_from_file(network, source, progress)
            elif _is_intact(network):
                path = network.weights_path()
            else:
                path = download(network, progress, mirror)
        if as_json:
            say_json({"type": "installed", "network_id": network.network_id, "path": str(path)})
        else:
            say(f"{network.network_id} is installed: {path}")
        session.note_admin(f"installed {network.network_id}")


@app.command("verify", epilog="Example: doorcam models verify")
@with_session
def _verify(
    _: Session,
    network_ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ID…]", help="Which; everything installed when left out.", show_default=False),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Check the sha256 of weights. The exit code is 1 when one is missing, truncated or changed."""
    from doorcam.vision.weights.registry import entry, networks

    if network_ids:
        chosen = [entry(network_id) for network_id in network_ids]
    else:
        chosen = [network for network in networks().values() if network.package is not None or _is_there(network)]
    faults = 0
    for network in chosen:
        found = {"type": "verified", "network_id": network.network_id, "ok": True, "path": "", "fault": ""}
        try:
            found["path"] = str(network.verify())
        except Fault as fault:
            faults += 1
            found.update(ok=False, fault=str(fault))
        if as_json:
            say_json(found)
        elif found["ok"]:
            say(f"{network.network_id}: {found['path']}, its sha256 is right")
        else:
            complain(found["fault"])
    if faults:
        raise typer.Exit(1)


@app.command("use", epilog="Example: doorcam models use sface")
@with_session
def _use(session: Session, network_id: NetworkId, as_json: JsonOption = False) -> None:
    """Write into the settings file that a network is the one to use. Faces of another model must be embedded again."""
    from doorcam.vision.weights.registry import entry

    network = entry(network_id)
    if network.kind == "liveness":
        raise UsageFault(f"{network_id} is no detector and no embedder", "it is used wherever it is installed")
    network.verify()
    section, key, value = _setting(network)
    if session.config_file is None:
        mend = (
            f"run doorcam with --set {section}.{key}={value}, or make a config.toml that begins with the line # doorcam"
        )
        raise ConfigFault(f'no settings file is in use to write {section}.{key} = "{value}" into', mend)
    _write_setting(session, session.config_file, section, key, value)
    people, absent = _people_without(session, network)
    if as_json:
        answer = {"type": "in_use", "setting": f"{section}.{key}", "value": value, "config": str(session.config_file)}
        say_json({**answer, "people": people, "without_templates": absent})
    else:
        say(f'{session.config_file}: {section}.{key} = "{value}"')
    _warn(session, network, people, absent)
    session.note_admin(f"set {section}.{key} = {value}")


@app.command("remove", epilog="Example: doorcam models remove sface")
@with_session
def _remove(session: Session, network_id: NetworkId, as_json: JsonOption = False) -> None:
    """Delete installed weights."""
    from doorcam.vision.weights.install import remove
    from doorcam.vision.weights.registry import entry

    network = entry(network_id)
    if _in_use(session, network):
        raise UsageFault(f"{network_id} is in use", "choose another one first: doorcam models use ID")
    remove(network)
    if as_json:
        say_json({"type": "removed", "network_id": network_id})
    else:
        say(f"{network_id} is removed")
    session.note_admin(f"removed {network_id}")


def _accept(network: "NetworkEntry", accepted: bool) -> None:
    """Show the licence, and ask unless that was answered on the command line."""
    complain(f"the licence of {network.network_id}: {network.licence}")
    if accepted:
        return
    if not sys.stdin.isatty():
        raise UsageFault("models install needs --accept-licence where nobody can be asked")
    typer.confirm(f"Install {network.network_id} on these terms?", abort=True, err=True)


def _as_dict(session: Session, network: "NetworkEntry") -> dict[str, Any]:
    space = network.face_space
    return {
        "network_id": network.network_id,
        "kind": network.kind,
        "dimension": space.dimension if space else None,
        "source": _source(network),
        "installed": _is_there(network),
        "in_use": _in_use(session, network),
        "licence": network.licence,
    }


def _source(network: "NetworkEntry") -> str:
    if network.package is not None:
        return f"package {network.package}"
    if network.base is not None:
        return f"made here from {network.base}"
    if network.brought:
        return "a file of yours"
    return "download" if network.bytes is None else f"download, {network.bytes / 1e6:.1f} MB"


def _is_there(network: "NetworkEntry") -> bool:
    try:
        network.weights_path()
    except Fault:
        return False
    return True


def _is_intact(network: "NetworkEntry") -> bool:
    try:
        network.verify()
    except Fault:
        return False
    return True


def _setting(network: "NetworkEntry") -> tuple[str, str, str]:
    """Section, key and value of the setting that makes it the network in use."""
    if network.face_space is not None:
        return "recognition", "model", network.network_id
    return "detection", "detector", network.network_id.partition("_")[0]


def _in_use(session: Session, network: "NetworkEntry") -> bool:
    section, key, value = _setting(network)
    return bool(getattr(getattr(session.settings, section), key) == value)


def _write_setting(session: Session, path: Path, section: str, key: str, value: str) -> None:
    """Change the file, unless it is wrong already: then nothing would be gained."""
    from doorcam.storage.settings_file import save_settings

    session.settings  # noqa: B018  raises what is wrong with it
    settings = save_settings(path, {f"{section}.{key}": value}, os.environ, session.overrides)
    if getattr(getattr(settings, section), key) != value:
        complain(f"{section}.{key} is also set in the environment or by --set, which goes before the file")


def _people_without(session: Session, network: "NetworkEntry") -> tuple[int, int]:
    """How many people are enrolled, and how many of them have no template of this model."""
    if network.face_space is None or not session.home.gallery.exists():
        return 0, 0
    with session.gallery() as gallery:
        people = gallery.people()
    return len(people), sum(network.network_id not in person.template_models for person in people)


def _warn(session: Session, network: "NetworkEntry", people: int, absent: int) -> None:
    if absent:
        complain(
            f"{absent} of {people} people have no template of {network.network_id} and are not recognised; "
            "doorcam people reembed makes them from the pictures that are kept"
        )
    if network.face_space is not None:
        threshold = network.face_space.threshold
        customary = "none is published for it" if threshold is None else f"customary for it is {threshold:g}"
        complain(
            f"distances differ from model to model: recognition.match_threshold is "
            f"{session.settings.recognition.match_threshold:g}, {customary}"
        )
