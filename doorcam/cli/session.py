"""The options every command takes, before or after its name, and what they lead to."""

import getpass
import inspect
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from doorcam.config.paths import (
    CONFIG_NAME,
    CONFIG_VARIABLE,
    HOME_VARIABLE,
    Home,
    config_to_write,
    find_config,
    find_home,
)
from doorcam.domain import Event, EventKind, SystemClock
from doorcam.errors import StorageFault

if TYPE_CHECKING:
    from doorcam.access.store.access_store import AccessStore
    from doorcam.config.schema import Settings
    from doorcam.events.journal import Journal
    from doorcam.gallery.gallery import Gallery
    from doorcam.runtime import Runtime
    from doorcam.storage.vault import Vault

_PANEL = "Options of every command"


@dataclass(frozen=True)
class Session:
    """What --home, --config and --set said, and the settings and places that follow from it.

    Attributes:
        keys_folder: Where the master key of a home that is thrown away goes; None for where the user's go.
    """

    home_option: Path | None = None
    config_option: Path | None = None
    overrides: tuple[str, ...] = ()
    keys_folder: Path | None = None

    def anew(self) -> "Session":
        """The same, which reads the settings again."""
        return Session(self.home_option, self.config_option, self.overrides, self.keys_folder)

    def refined(self, home: Path | None, config: Path | None, overrides: list[str] | None) -> "Session":
        """The same with what a command further right said."""
        everything = (*self.overrides, *(overrides or ()))
        return Session(home or self.home_option, config or self.config_option, everything, self.keys_folder)

    @cached_property
    def config_file(self) -> Path | None:
        """The settings file in use."""
        return find_config(self.config_option, self.home_option, os.environ, Path.cwd())

    @cached_property
    def home(self) -> Home:
        """The home in use."""
        return find_home(self.home_option, os.environ, self.config_file)

    @cached_property
    def settings(self) -> "Settings":
        """The settings in use."""
        from doorcam.config.loading import load_settings

        return load_settings(self.config_file, os.environ, self.overrides)

    @cached_property
    def config_to_write(self) -> Path:
        """The settings file in use, or where one would be looked for."""
        return config_to_write(self.config_option, self.home_option, os.environ, Path.cwd())

    @property
    def config_to_restore(self) -> Path:
        """Where the settings of a backup go: into the home that is named, and never into those of another."""
        named = self.config_option or os.environ.get(CONFIG_VARIABLE)
        home_given = self.home_option or os.environ.get(HOME_VARIABLE)
        return self.home.root / CONFIG_NAME if home_given and not named else self.config_to_write

    @cached_property
    def vault(self) -> "Vault":
        """The keys of the home in use."""
        return self.vault_of(self.home.encodings)

    def vault_of(self, folder: Path) -> "Vault":
        """The keys of a folder of databases."""
        from doorcam.config.paths import KEYS_VARIABLE
        from doorcam.storage.vault import Vault

        environ = os.environ if self.keys_folder is None else {KEYS_VARIABLE: str(self.keys_folder)}
        return Vault.of(folder, self.settings.privacy.key_store, environ)

    @contextmanager
    def runtime(self) -> Iterator["Runtime"]:
        """Everything, open; no networks yet."""
        from doorcam.runtime import Runtime

        with closing(Runtime.open(self.settings, self.home, vault=self.vault)) as runtime:
            yield runtime

    @contextmanager
    def gallery(self) -> Iterator["Gallery"]:
        """The gallery alone, open."""
        from doorcam.gallery.gallery import Gallery

        keep = self.settings.privacy.keep_enrolment_pictures
        with closing(Gallery.open(self.home.gallery, SystemClock(), self.vault, keep_pictures=keep)) as gallery:
            yield gallery

    @contextmanager
    def journal(self) -> Iterator["Journal"]:
        """The journal alone, open."""
        from doorcam.events.journal import Journal

        with closing(Journal.open(self.home.journal, self.home.snapshots, self.vault)) as journal:
            yield journal

    def note_admin(self, what: str, person_ids: Iterable[str] = ()) -> None:
        """Write into the journal what somebody just changed: once, or once for each person it concerns.

        Comes last in a command, so that neither the change nor its answer waits for the journal.

        Args:
            what: A few words, without secrets and without anything of a person.
            person_ids: Whom it concerns; erased from the journal with them.

        Raises:
            StorageFault: if it cannot be written; the change stays.
        """
        now, actor = SystemClock().now_utc(), _account()
        try:
            with self.journal() as journal:
                for person_id in tuple(person_ids) or (None,):
                    journal.append(Event(0, now, EventKind.ADMIN, what, person_id=person_id, actor=actor))
        except StorageFault as fault:
            raise StorageFault(f"done, but not written to the journal: {fault.message}", fault.mend) from fault

    @contextmanager
    def access(self) -> Iterator["AccessStore"]:
        """The rules of who may pass when, open."""
        from doorcam.access.store.access_store import AccessStore

        with closing(AccessStore.open(self.home.access, self.vault)) as store:
            yield store


def _account() -> str:
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):  # a container's user may have no name
        return "unknown"


_GLOBAL_OPTIONS = {
    "home": Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="The folder that holds gallery and journal.", rich_help_panel=_PANEL),
    ],
    "config": Annotated[
        Path | None, typer.Option(metavar="FILE", help="The settings file, config.toml.", rich_help_panel=_PANEL)
    ],
    "overrides": Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="One setting: camera.source=demo.", rich_help_panel=_PANEL),
    ],
}


def with_session(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options of every command, and itself a Session as its first argument."""
    own = list(inspect.signature(function).parameters.values())[1:]
    wants_context = any(parameter.name == "ctx" for parameter in own)

    @wraps(function)
    def command(
        ctx: typer.Context, home: Path | None, config: Path | None, overrides: list[str] | None, **values: object
    ) -> None:
        ctx.obj = (ctx.obj or Session()).refined(home, config, overrides)
        function(ctx.obj, **values, **({"ctx": ctx} if wants_context else {}))

    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [
        inspect.Parameter("ctx", keyword, annotation=typer.Context),
        *(parameter.replace(kind=keyword) for parameter in own if parameter.name != "ctx"),
        *(
            inspect.Parameter(name, keyword, annotation=annotation, default=None)
            for name, annotation in _GLOBAL_OPTIONS.items()
        ),
    ]
    vars(command)["__signature__"] = inspect.Signature(parameters)
    # typer keeps the line ends of all paragraphs but the first
    command.__doc__ = re.sub(r"(?<!\n)\n(?!\n)", " ", inspect.cleandoc(function.__doc__ or ""))
    command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return command
