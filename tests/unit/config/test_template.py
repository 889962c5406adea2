"""The config.toml of the project."""

import tomllib
from pathlib import Path

import pytest

from doorcam.config.keys import range_words, sections
from doorcam.config.loading import load_settings
from doorcam.config.schema import Settings
from doorcam.config.template import render_template

CONFIG = Path(__file__).parents[3] / "config.toml"


def test_the_file_is_what_the_schema_says() -> None:
    assert CONFIG.read_text(encoding="utf-8") == render_template(), "run `make config.toml`"


def test_the_file_holds_the_defaults() -> None:
    assert load_settings(CONFIG, {}, []) == Settings()


def test_every_setting_is_in_the_file() -> None:
    document = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
    assert {section: set(content) for section, content in document.items()} == {
        section: set(keys) for section, keys in sections().items()
    }


@pytest.mark.parametrize(("section", "key"), [(s, k) for s, keys in sections().items() for k in keys])
def test_every_setting_carries_its_explanation_and_its_range(section: str, key: str) -> None:
    field = sections()[section][key]
    text = CONFIG.read_text(encoding="utf-8").partition(f"\n[{section}]\n")[2].partition(f"\n{key} = ")[0]
    comment = " ".join(text.rpartition("\n\n")[2].replace("# ", " ").split())
    assert field.description
    assert " ".join(field.description.split()) in comment
    assert range_words(field) in comment
