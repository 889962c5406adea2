"""The settings by name, and what each of them accepts in words."""

from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin

import annotated_types
from pydantic.fields import FieldInfo

from doorcam.config.schema import Settings
from doorcam.errors import Sentence

_TYPE_WORDS: dict[Any, str] = {
    bool: Sentence("true or false"),
    int: Sentence("a whole number"),
    float: Sentence("a number"),
    str: Sentence("text in quotes"),
    list[str]: Sentence("a list of texts in quotes"),
    dict[str, str]: Sentence("a table of texts in quotes"),
}


def sections() -> dict[str, dict[str, FieldInfo]]:
    """Every key's definition, by section and key, in the order of the schema."""
    return {name: dict(_model(field).model_fields) for name, field in Settings.model_fields.items()}


def dotted_keys() -> list[str]:
    """Every key as `section.key`."""
    return [f"{section}.{key}" for section, keys in sections().items() for key in keys]


def is_text(field: FieldInfo) -> bool:
    """Whether the setting is a text or one of several words."""
    return field.annotation is str or get_origin(field.annotation) is Literal


def type_words(field: FieldInfo) -> str:
    """What kind of value the setting takes: `a whole number`."""
    if get_origin(field.annotation) is Literal:
        choices = ", ".join(f'"{choice}"' for choice in get_args(field.annotation))
        return Sentence("one of {choices}", choices=choices)
    return _TYPE_WORDS[field.annotation]


def range_words(field: FieldInfo) -> str:
    """The range the setting allows: `0 < value <= 2`; empty when there is none."""
    low, high = "", ""
    for limit in field.metadata:
        match limit:
            case annotated_types.Gt(gt):
                low = f"{gt:g} < "
            case annotated_types.Ge(ge):
                low = f"{ge:g} <= "
            case annotated_types.Lt(lt):
                high = f" < {lt:g}"
            case annotated_types.Le(le):
                high = f" <= {le:g}"
            case annotated_types.MinLen(1):
                return Sentence("not empty")
    return Sentence("{low}{value}{high}", low=low, value=Sentence("value"), high=high) if low or high else ""


def nearest_key(wrong: str) -> str | None:
    """The setting or section somebody who wrote `wrong` probably meant."""
    last = wrong.rpartition(".")[2]
    known = dotted_keys()
    if "." not in wrong:
        known += list(sections())
    elsewhere = [key for key in known if key.rpartition(".")[2] == last]
    close = elsewhere or get_close_matches(wrong, known, n=1, cutoff=0.6)
    if not close and "." not in wrong:
        names = {key.rpartition(".")[2]: key for key in known}
        close = [names[name] for name in get_close_matches(last, names, n=1, cutoff=0.7)]
    return close[0] if close else None


def _model(section: FieldInfo) -> type[Any]:
    model = section.annotation
    assert isinstance(model, type)  # noqa: S101  every section of the schema is a model
    return model
