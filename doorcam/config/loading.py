"""Settings in order of precedence: defaults < file < environment < command line.

Every problem is one line that names where the value stands, what was found, and what is allowed.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from doorcam.config.keys import dotted_keys, is_text, nearest_key, range_words, sections, type_words
from doorcam.config.paths import CACHE_VARIABLE, CONFIG_VARIABLE, HOME_VARIABLE, KEYS_VARIABLE, MODELS_VARIABLE
from doorcam.config.schema import Settings
from doorcam.errors import ConfigFault

PREFIX = "DOORCAM_"
NOT_SETTINGS = (CACHE_VARIABLE, CONFIG_VARIABLE, HOME_VARIABLE, KEYS_VARIABLE, MODELS_VARIABLE, "DOORCAM_TEST_DATA")
"""Variables of that prefix that are something else than a setting."""

LARGEST_FILE = 1_000_000
"""Bytes. All settings with all comments are a hundredth of it."""

_HEADER = re.compile(r"^\s*\[{1,2}\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"^\s*([\w\-.\"' ]+?)\s*=")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")
_AT_END = " (at end of document)"


@dataclass(frozen=True, slots=True)
class _Given:
    """A value somebody gave, with the words that say where."""

    path: str
    value: Any
    where: str


def load_settings(config_file: Path | None, environ: Mapping[str, str], overrides: Sequence[str]) -> Settings:
    """Read the settings.

    Args:
        config_file: The settings file, or None for the defaults.
        environ: The environment; a variable is called DOORCAM_<SECTION>_<KEY>.
        overrides: What --set gave: `section.key=value`.

    Raises:
        ConfigFault: names every value that is wrong, where it stands, and what is allowed.
    """
    given: list[_Given] = list(_from_file(config_file)) if config_file is not None else []
    given += [*_from_environment(environ), *_from_options(overrides)]
    known = set(dotted_keys())
    problems = [_unknown(entry) for entry in given if entry.path not in known]
    newest = {entry.path: entry for entry in given if entry.path in known}
    merged: dict[str, dict[str, Any]] = {}
    for path, entry in newest.items():
        section, _, key = path.partition(".")
        merged.setdefault(section, {})[key] = entry.value
    try:
        settings = Settings.model_validate(merged)
    except ValidationError as error:
        problems += [_wrong(details, newest) for details in error.errors()]
    if problems:
        raise ConfigFault("; ".join(problems))
    return settings


def _from_file(path: Path) -> Iterator[_Given]:
    text = _read(path)
    try:
        document = tomllib.loads(text)
    except RecursionError:
        raise ConfigFault(f"{path} is nested too deeply to be settings") from None
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
            yield _Given(name, value, f"{path} line {line}:" if line else f"{path}:")


def _read(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():
            raise ConfigFault(f"{path} is not a file")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ConfigFault(f"{path} cannot be read: {error.strerror}") from None
    if len(content) > LARGEST_FILE:
        raise ConfigFault(f"{path} is larger than {LARGEST_FILE // 1000} kB and cannot be a settings file")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigFault(f"{path} line {line}: not UTF-8 text", "save the file as UTF-8") from None


def _syntax_error(path: Path, text: str, message: str) -> str:
    found = _AT_LINE.search(message)
    if found:
        return f"{path} line {found[1]}: {message[: found.start()]}"
    if message.endswith(_AT_END):
        return f"{path} line {text.count(chr(10)) + 1}: {message.removesuffix(_AT_END)}"
    return f"{path}: {message}"


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


def _from_environment(environ: Mapping[str, str]) -> Iterator[_Given]:
    for variable, text in environ.items():
        if variable.startswith(PREFIX) and variable not in NOT_SETTINGS:
            path = variable.removeprefix(PREFIX).lower().replace("_", ".", 1)
            yield _Given(path, _parsed(path, text), f"environment variable {variable}:")


def _from_options(overrides: Sequence[str]) -> Iterator[_Given]:
    for override in overrides:
        path, equals, text = override.partition("=")
        if not equals:
            raise ConfigFault(f"--set {override}: write it as --set section.key=value")
        yield _Given(path.strip(), _parsed(path.strip(), text), f"--set {path.strip()}:")


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


def _unknown(entry: _Given) -> str:
    if entry.path in sections():
        return f"{entry.where} {entry.path} is a section: write its settings below a line [{entry.path}]"
    name, nearest = entry.path, nearest_key(entry.path)
    if entry.where.startswith("environment"):
        name = PREFIX + name.replace(".", "_").upper()
        nearest = PREFIX + nearest.replace(".", "_").upper() if nearest and "." in nearest else None
    meant = f": did you mean {nearest}?" if nearest else ""
    kind = "section" if isinstance(entry.value, dict) else "setting"
    return f"{entry.where} {name} is not a {kind}{meant}"


def _wrong(details: ErrorDetails, newest: Mapping[str, _Given]) -> str:
    path = ".".join(str(part) for part in details["loc"][:2])  # what follows is a place within the value
    if path not in newest:  # a contradiction between two settings of a section
        text = details["msg"].removeprefix("Value error, ")
        mentioned = [entry for name, entry in newest.items() if name in text]
        return f"{mentioned[-1].where} {text}"
    section, _, key = path.partition(".")
    field, entry = sections()[section][key], newest[path]
    found = f"{entry.where} {path} = {_shown(entry.value)}"
    allowed = range_words(field)
    if details["type"].endswith("_type") or details["type"] == "literal_error":
        return f"{found} must be {type_words(field)}" + (f", {allowed}" if allowed else "")
    return f"{found} is out of range: {allowed}"


def _shown(value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
