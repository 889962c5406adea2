"""Settings in order of precedence: defaults < file < environment < command line.

Every problem is one line that names where the value stands, what was found, and what is allowed.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from doorcam.config.keys import dotted_keys, is_text, nearest_key, range_words, sections, type_words
from doorcam.config.paths import CACHE_VARIABLE, CONFIG_VARIABLE, HOME_VARIABLE, KEYS_VARIABLE, MODELS_VARIABLE
from doorcam.config.schema import Settings
from doorcam.errors import ConfigFault, Sentence

PREFIX = "DOORCAM_"
NOT_SETTINGS = (CACHE_VARIABLE, CONFIG_VARIABLE, HOME_VARIABLE, KEYS_VARIABLE, MODELS_VARIABLE, "DOORCAM_TEST_DATA")
"""Variables of that prefix that are something else than a setting."""

LARGEST_FILE = 1_000_000
"""Bytes. All settings with all comments are a hundredth of it."""

_HEADER = re.compile(r"^\s*\[{1,2}\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"^\s*([\w\-.\"' ]+?)\s*=")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")
_AT_END = " (at end of document)"


class Origin(StrEnum):
    """Who gave a value; a later one goes before an earlier one."""

    FILE = "file"
    ENVIRONMENT = "environment"
    COMMAND_LINE = "command_line"


@dataclass(frozen=True, slots=True)
class Given:
    """A value somebody gave.

    Attributes:
        path: `section.key`, or whatever else was written.
        value: As it was written; nobody has looked at it yet.
        origin: By whom.
        where: The same in words, with a colon: `config.toml line 7:`.
    """

    path: str
    value: Any
    origin: Origin
    where: str


def load_settings(
    config_file: Path | None, environ: Mapping[str, str], overrides: Sequence[str], *, text: str | None = None
) -> Settings:
    """Read the settings.

    Args:
        config_file: The settings file, or None for the defaults.
        environ: The environment; a variable is called DOORCAM_<SECTION>_<KEY>.
        overrides: What --set gave: `section.key=value`.
        text: What the file would hold, in place of what it does.

    Raises:
        ConfigFault: names every value that is wrong, where it stands, and what is allowed.
    """
    given = given_values(config_file, environ, overrides, text=text)
    known = set(dotted_keys())
    problems = [_unknown(entry) for entry in given if entry.path not in known]
    newest = {entry.path: entry for entry in given if entry.path in known}
    try:
        settings = Settings.model_validate(_by_section(newest))
    except ValidationError as error:
        problems += [_at(where, said) for where, said, _ in (_wrong(each, newest) for each in error.errors())]
    if problems:
        raise ConfigFault(_all(problems))
    return settings


def given_values(
    config_file: Path | None, environ: Mapping[str, str], overrides: Sequence[str], *, text: str | None = None
) -> list[Given]:
    """Every value somebody gave, each before those that go before it; arguments and faults as of `load_settings`."""
    given: list[Given] = []
    if config_file is not None:
        given += _from_file(config_file, read_config(config_file) if text is None else text)
    return [*given, *_from_environment(environ), *_from_options(overrides)]


def problems_of(values: Mapping[str, Any]) -> dict[str, str]:
    """What is wrong with values, by `section.key`; two that contradict each other are both there. Empty for nothing."""
    newest = {path: Given(path, value, Origin.FILE, "") for path, value in values.items()}
    try:
        Settings.model_validate(_by_section(newest))
    except ValidationError as error:
        return {path: said for _, said, paths in (_wrong(each, newest) for each in error.errors()) for path in paths}
    return {}


def _by_section(newest: Mapping[str, Given]) -> dict[str, dict[str, Any]]:
    merged: dict[str, dict[str, Any]] = {}
    for path, entry in newest.items():
        section, _, key = path.partition(".")
        merged.setdefault(section, {})[key] = entry.value
    return merged


def _from_file(path: Path, text: str) -> Iterator[Given]:
    try:
        document = tomllib.loads(text)
    except RecursionError:
        raise ConfigFault("{path} is nested too deeply to be settings", path=path) from None
    except ValueError as error:
        raise ConfigFault(_syntax_error(path, text, str(error))) from None
    lines = _line_numbers(text)
    for section, content in document.items():
        if section in sections() and isinstance(content, dict):
            entries = {f"{section}.{key}": value for key, value in content.items()}
        else:
            entries = {section: content}
        for name, value in entries.items():
            line = lines.get(name) or lines.get(section)
            yield Given(name, value, Origin.FILE, _line(path, line) if line else f"{path}:")


def read_config(path: Path) -> str:
    """The text of a settings file.

    Raises:
        ConfigFault: if it cannot be one.
    """
    try:
        if path.exists() and not path.is_file():
            raise ConfigFault("{path} is not a file", path=path)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ConfigFault("{path} cannot be read: {why}", path=path, why=error.strerror) from None
    if len(content) > LARGEST_FILE:
        limit_kb = LARGEST_FILE // 1000
        raise ConfigFault(
            "{path} is larger than {limit_kb} kB and cannot be a settings file", path=path, limit_kb=limit_kb
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigFault("{where} not UTF-8 text", "save the file as UTF-8", where=_line(path, line)) from None


def _syntax_error(path: Path, text: str, message: str) -> Sentence:
    found = _AT_LINE.search(message)
    if found:
        return _at(_line(path, int(found[1])), message[: found.start()])
    if message.endswith(_AT_END):
        return _at(_line(path, text.count("\n") + 1), message.removesuffix(_AT_END))
    return _at(f"{path}:", message)


def _line(path: Path, line: int) -> Sentence:
    return Sentence("{path} line {line}:", path=path, line=line)


def _at(where: str, said: str) -> Sentence:
    return Sentence("{where} {said}", where=where, said=said)


def _all(problems: Sequence[Sentence]) -> Sentence:
    named = {f"problem_{number}": problem for number, problem in enumerate(problems)}
    return Sentence("; ".join(f"{{{name}}}" for name in named), **named)


def _line_numbers(text: str) -> dict[str, int]:
    """The line each section and each `section.key` stands in, from 1."""
    lines: dict[str, int] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            section = _bare(header[1])
            lines.setdefault(section, number)
        elif key := _KEY.match(line):
            path = ".".join(part for part in (section, _bare(key[1])) if part)
            lines.setdefault(path, number)
    return lines


def _bare(name: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in name.split("."))


def _from_environment(environ: Mapping[str, str]) -> Iterator[Given]:
    for variable, text in environ.items():
        if variable.startswith(PREFIX) and variable not in NOT_SETTINGS:
            path = variable.removeprefix(PREFIX).lower().replace("_", ".", 1)
            where = Sentence("environment variable {variable}:", variable=variable)
            yield Given(path, _parsed(path, text), Origin.ENVIRONMENT, where)


def _from_options(overrides: Sequence[str]) -> Iterator[Given]:
    for override in overrides:
        path, equals, text = override.partition("=")
        if not equals:
            raise ConfigFault("--set {override}: write it as --set section.key=value", override=override)
        yield Given(path.strip(), _parsed(path.strip(), text), Origin.COMMAND_LINE, f"--set {path.strip()}:")


def _parsed(path: str, text: str) -> Any:
    """The value of a text outside the file: TOML, or the text as it is where the setting is a text."""
    try:
        values = tomllib.loads(f"value = {text.strip()}")
    except (ValueError, RecursionError):
        return text
    value = values["value"] if len(values) == 1 else text
    section, _, key = path.partition(".")
    field = sections().get(section, {}).get(key)
    return text if field is not None and is_text(field) and not isinstance(value, str) else value


def _unknown(entry: Given) -> Sentence:
    if entry.path in sections():
        said = Sentence("{section} is a section: write its settings below a line [{section}]", section=entry.path)
        return _at(entry.where, said)
    name, nearest = entry.path, nearest_key(entry.path)
    if entry.origin is Origin.ENVIRONMENT:
        name = PREFIX + name.replace(".", "_").upper()
        nearest = PREFIX + nearest.replace(".", "_").upper() if nearest and "." in nearest else None
    section = isinstance(entry.value, dict)
    said = Sentence("{name} is not a section", name=name) if section else Sentence("{name} is not a setting", name=name)
    if nearest:
        said = Sentence("{said}: did you mean {nearest}?", said=said, nearest=nearest)
    return _at(entry.where, said)


def _wrong(details: ErrorDetails, newest: Mapping[str, Given]) -> tuple[str, str, list[str]]:
    """Where it stands, what is wrong, and with which settings."""
    path = ".".join(str(part) for part in details["loc"][:2])  # what follows is a place within the value
    if path not in newest:  # a contradiction between two settings of a section
        text = str(details["ctx"]["error"])
        mentioned = [name for name in newest if re.search(rf"{re.escape(name)}\b", text)]
        return newest[mentioned[-1]].where, text, mentioned
    section, _, key = path.partition(".")
    field, entry = sections()[section][key], newest[path]
    value = _shown(entry.value) if field.repr else Sentence("(not shown)")
    allowed, kind = range_words(field), type_words(field)
    if details["type"].endswith("_type") or details["type"] == "literal_error":
        wanted = Sentence("{kind}, {allowed}", kind=kind, allowed=allowed) if allowed else kind
        return entry.where, Sentence("{path} = {value} must be {kind}", path=path, value=value, kind=wanted), [path]
    said = Sentence("{path} = {value} is out of range: {allowed}", path=path, value=value, allowed=allowed)
    return entry.where, said, [path]


def _shown(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
