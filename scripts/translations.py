"""Collects the texts of the desktop into its translation files: python -m scripts.translations COMMAND.

    update                 bring every .ts up to date with the source, and compile the .qm
    todo LANGUAGE          what is not translated yet, as JSON: {source: translation}, lists for plurals
    merge LANGUAGE FILE    put such JSON into the .ts; "Context|source" is for one context only

Qt's own lupdate finds neither texts behind a function of a module, nor those of the settings' schema.
"""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from doorcam.desktop.language import LANGUAGES, TRANSLATIONS
from scripts.translatable import ROOT, Message, messages

PLURAL_FORMS = {"en": 2, "ru": 3}
"""How many forms a number has, where there is more than one."""

Translation = str | list[str]
Catalogue = dict[Message, Translation]


def ts_path(language: str) -> Path:
    """Where the translations into a language are kept."""
    return TRANSLATIONS / f"doorcam_{language}.ts"


def qm_path(language: str) -> Path:
    """Where they are compiled to."""
    return ts_path(language).with_suffix(".qm")


def read_catalogue(language: str) -> Catalogue:
    """What is in the file, in its order; empty without one."""
    if not ts_path(language).exists():
        return {}
    tree = ElementTree.parse(ts_path(language))  # noqa: S314  our own file
    found: Catalogue = {}
    for context in tree.getroot().iter("context"):
        for element in context.iter("message"):
            message = Message(
                context.findtext("name", ""), element.findtext("source", ""), element.get("numerus") == "yes"
            )
            target = element.find("translation")
            if target is not None:
                forms = [form.text or "" for form in target.iter("numerusform")]
                found[message] = forms if message.plural else target.text or ""
    return found


def brought_up(known: Catalogue, wanted: Iterable[Message], forms: int) -> Catalogue:
    """A translation, or an empty one, for every message; the same words elsewhere serve for what is new."""
    elsewhere = {(message.source, message.plural): said for message, said in known.items() if is_complete(said)}
    return {
        message: known.get(message) or elsewhere.get((message.source, message.plural)) or nothing(message, forms)
        for message in wanted
    }


def nothing(message: Message, forms: int) -> Translation:
    """What stands where no translation is."""
    return [""] * forms if message.plural else ""


def is_complete(said: Translation) -> bool:
    """Whether every form is there."""
    return bool(said) and all(said)


def wanted_for(language: str) -> list[Message]:
    """What needs a translation: in English, the plurals alone."""
    return [message for message in messages() if language != "en" or message.plural]


def catalogue_text(language: str, catalogue: Catalogue) -> str:
    """The file of Qt Linguist."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for message, said in catalogue.items():
        if message.context not in contexts:
            contexts[message.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[message.context], "name").text = message.context
        _add(contexts[message.context], message, said)
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _add(context: ElementTree.Element, message: Message, said: Translation) -> None:
    element = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ElementTree.SubElement(element, "source").text = message.source
    target = ElementTree.SubElement(element, "translation", {} if is_complete(said) else {"type": "unfinished"})
    if isinstance(said, str):
        target.text = said
    else:
        for form in said:
            ElementTree.SubElement(target, "numerusform").text = form


def write_catalogue(language: str, catalogue: Catalogue) -> None:
    """Write the file, and compile it."""
    ts_path(language).write_text(catalogue_text(language, catalogue), "utf-8")
    compile_catalogue(ts_path(language), qm_path(language))


def compile_catalogue(source: Path, target: Path) -> None:
    """What the program loads, without what is unfinished."""
    command = [Path(PySide6.__file__).with_name("lrelease"), "-silent", source, "-qm", target]
    subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603  as PySide6 brings it


def update(language: str) -> Catalogue:
    """Bring a language's files up to date with the source."""
    known = read_catalogue(language)
    catalogue = brought_up(known, wanted_for(language), PLURAL_FORMS.get(language, 1))
    write_catalogue(language, catalogue)
    return catalogue


def todo(language: str) -> dict[str, Translation]:
    """What is not translated yet, by source."""
    known = brought_up(read_catalogue(language), wanted_for(language), PLURAL_FORMS.get(language, 1))
    return {message.source: said for message, said in known.items() if not is_complete(said)}


def merge(language: str, translations: dict[str, Translation]) -> None:
    """Put translations into a language's files."""
    catalogue = update(language)
    for message in catalogue:
        for key in (message.source, f"{message.context}|{message.source}"):
            said = translations.get(key, "")
            if is_complete(said):
                catalogue[message] = [said] if message.plural and isinstance(said, str) else said
    write_catalogue(language, catalogue)


def _report() -> Iterator[str]:
    for language in LANGUAGES:
        catalogue = update(language)
        missing = sum(not is_complete(said) for said in catalogue.values())
        yield f"{language}: {len(catalogue)} texts, {missing} not translated"


def main(arguments: list[str]) -> str:
    """Do what is asked; what is to be printed."""
    match arguments:
        case ["update"]:
            return "\n".join(_report())
        case ["todo", language]:
            return json.dumps(todo(language), ensure_ascii=False, indent=1)
        case ["merge", language, file]:
            merge(language, json.loads(Path(file).read_text("utf-8")))
            return f"{len(todo(language))} not translated"
    return __doc__ or ""


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1:]) + "\n")
