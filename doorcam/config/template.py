"""The commented config.toml, made from the schema."""

import json
import textwrap

from pydantic.fields import FieldInfo

from doorcam.config.keys import is_text, range_words, sections, type_words
from doorcam.config.paths import CONFIG_MARKER
from doorcam.config.schema import Settings

_INTRODUCTION = f"""\
{CONFIG_MARKER} settings. (This first line marks the file as doorcam's own: keep it.)
#
# Every setting is here with its default. A value given on the command line (--set section.key=value)
# or in the environment (DOORCAM_SECTION_KEY=value) goes before the one in this file.
"""


def render_template() -> str:
    """The text of config.toml: every setting with its default, its explanation and its range."""
    parts = [_INTRODUCTION]
    for section, keys in sections().items():
        parts.append(f"\n{_comment(Settings.model_fields[section].description or '')}[{section}]\n")
        parts += [_entry(key, field) for key, field in keys.items()]
    return "".join(parts).rstrip("\n") + "\n"


def _entry(key: str, field: FieldInfo) -> str:
    allowed = [words for words in (type_words(field), range_words(field)) if words]
    comment = f"{field.description} ({', '.join(allowed)})"
    return f"{_comment(comment)}{key} = {_toml(field)}\n\n"


def _comment(text: str) -> str:
    return textwrap.fill(text, 100, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False) + "\n"


def _toml(field: FieldInfo) -> str:
    value = field.default
    if is_text(field) or isinstance(value, bool):
        return json.dumps(value, ensure_ascii=False)
    return repr(value)
