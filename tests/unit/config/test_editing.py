"""Changing one setting of a file, and nothing else in it."""

import tomllib
from pathlib import Path

import pytest

from doorcam.config.editing import with_setting
from doorcam.config.template import render_template
from doorcam.errors import ConfigFault


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[recognition] # a\nmodel = "a" # b\n', '[recognition] # a\nmodel = "new" # b\n'),
        ('# x\r\n[recognition]\r\nmodel = "a"\r\n', '# x\r\n[recognition]\r\nmodel = "new"\r\n'),
        ('recognition.model = "a" # b\n', 'recognition.model = "new" # b\n'),
        ("[door]\npulse_s = 3.0\n", '[door]\npulse_s = 3.0\n\n[recognition]\nmodel = "new"\n'),
        ("", '[recognition]\nmodel = "new"\n'),
    ],
)
def test_only_the_setting_changes(tmp_path: Path, before: str, after: str) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(before.encode())
    assert with_setting(path, "recognition", "model", "new").decode() == after
    assert path.read_bytes() == before.encode()


def test_the_whole_template_keeps_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(render_template(), "utf-8")
    changed = with_setting(path, "recognition", "model", "sface").decode()
    assert changed == render_template().replace('model = "dlib_resnet_v1"', 'model = "sface"')


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b'\xef\xbb\xbf[recognition]\nmodel = "a"\n')
    changed = with_setting(path, "recognition", "model", 'q"\\')
    assert changed.startswith(b"\xef\xbb\xbf[recognition]")
    assert tomllib.loads(changed.decode("utf-8-sig"))["recognition"]["model"] == 'q"\\'


@pytest.mark.parametrize("content", [b"[x", b"\xff\xfe", b"recognition = 3\n", b"a = 1\na = 2\n"])
def test_what_is_no_settings_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(content)
    with pytest.raises(ConfigFault, match=r"config\.toml"):
        with_setting(path, "recognition", "model", "new")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigFault, match="cannot be read"):
        with_setting(tmp_path / "config.toml", "recognition", "model", "new")
