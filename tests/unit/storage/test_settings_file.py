"""The settings file is changed whole, or not at all."""

import os
from pathlib import Path

import pytest

from doorcam.config.loading import load_settings
from doorcam.config.template import render_template
from doorcam.errors import ConfigFault
from doorcam.storage.settings_file import save_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text("# mine\n[door] # here\npulse_s = 7.0 # long\n", "utf-8")
    return file


def test_only_what_was_changed_is_written(path: Path) -> None:
    saved = save_settings(path, {"door.pulse_s": 4.0}, {}, ())
    assert saved.door.pulse_s == 4.0
    assert path.read_text("utf-8") == "# mine\n[door] # here\npulse_s = 4.0 # long\n"


def test_the_answer_is_what_holds_at_the_next_start(path: Path) -> None:
    assert save_settings(path, {"door.pulse_s": 4.0}, {"DOORCAM_DOOR_PULSE_S": "9"}, ()).door.pulse_s == 9.0


@pytest.mark.parametrize("values", [{"door.pulse_s": 400.0}, {"door.driver": "serial"}, {"door.pulse": 1.0}])
def test_what_would_not_be_valid_is_not_written(path: Path, values: dict[str, object]) -> None:
    before = path.read_bytes()
    with pytest.raises(ConfigFault, match="door"):
        save_settings(path, values, {}, ())
    assert path.read_bytes() == before


def test_a_new_file_has_all_the_comments(tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.toml"
    save_settings(path, {"desktop.mirror": False}, {}, ())
    assert path.read_text("utf-8") == render_template().replace("mirror = true", "mirror = false")
    assert load_settings(path, {}, ()).desktop.mirror is False


@pytest.mark.skipif(os.name != "posix", reason="file modes and links are POSIX")
def test_rights_and_a_link_stay(path: Path, tmp_path: Path) -> None:
    path.chmod(0o640)
    link = tmp_path / "link.toml"
    link.symlink_to(path)
    save_settings(link, {"door.pulse_s": 4.0}, {}, ())
    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert "4.0" in path.read_text("utf-8")
