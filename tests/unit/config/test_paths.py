"""Where settings and data are looked for."""

from pathlib import Path

import pytest

from doorcam.config.paths import (
    KEYS_VARIABLE,
    Home,
    cache_dir,
    config_to_write,
    find_config,
    find_home,
    keys_dir,
    models_dir,
)
from doorcam.config.template import render_template
from doorcam.errors import ConfigFault


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place with the platform's folders inside it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user-config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "user-data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user-cache"))
    return tmp_path


def config_in(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "config.toml"
    path.write_text(render_template(), encoding="utf-8")
    return path


def test_the_first_settings_file_found_is_used(folders: Path) -> None:
    cwd, home = folders / "cwd", folders / "home"
    option, variable = config_in(folders / "a"), config_in(folders / "b")
    in_home, here, user = config_in(home), config_in(cwd), config_in(folders / "user-config" / "doorcam")
    environ = {"DOORCAM_CONFIG": str(variable)}
    assert find_config(option, home, environ, cwd) == option
    assert find_config(None, home, environ, cwd) == variable
    assert find_config(None, home, {}, cwd) == in_home
    assert find_config(None, None, {"DOORCAM_HOME": str(home)}, cwd) == in_home
    assert find_config(None, None, {}, cwd) == here
    assert find_config(None, folders / "other", {}, cwd) == here
    here.unlink()
    assert find_config(None, None, {"DOORCAM_CONFIG": ""}, cwd) == user
    user.unlink()
    assert find_config(None, None, {}, cwd) is None


def test_the_settings_of_another_program_are_left_alone(folders: Path) -> None:
    (folders / "config.toml").write_text("[server]\nport = 80\n", encoding="utf-8")
    assert find_config(None, None, {}, folders) is None


@pytest.mark.parametrize(("explicit", "environ"), [("gone.toml", {}), (None, {"DOORCAM_CONFIG": "gone.toml"})])
def test_a_named_file_must_be_there(folders: Path, explicit: str | None, environ: dict[str, str]) -> None:
    with pytest.raises(ConfigFault, match=r"(--config|\$DOORCAM_CONFIG) names .*gone.toml, which does not exist: "):
        find_config(Path(explicit) if explicit else None, None, environ, folders)


def test_the_home(folders: Path) -> None:
    config = folders / "kiosk" / "config.toml"
    environ = {"DOORCAM_HOME": str(folders / "env")}
    assert find_home(folders / "given", environ, config) == Home(folders / "given")
    assert find_home(None, environ, config) == Home(folders / "env")
    assert find_home(None, {}, config) == Home(folders / "kiosk")
    data = find_home(None, {}, None)
    assert data.root.is_absolute()
    assert find_home(None, {}, folders / "user-config" / "doorcam" / "config.toml") in (
        data,
        Home(folders / "user-config" / "doorcam"),  # macOS and Windows do not look at XDG's variables
    )


def test_paths_become_absolute_and_nothing_is_created(folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folders)
    monkeypatch.setenv("HOME", str(folders / "me"))
    home = find_home(Path("door"), {}, None)
    assert home.gallery == folders / "door" / "encodings" / "gallery.sqlite"
    assert home.journal == folders / "door" / "encodings" / "journal.sqlite"
    assert home.snapshots == folders / "door" / "encodings" / "snapshots"
    assert find_home(Path("~/door"), {}, None).root == folders / "me" / "door"
    assert cache_dir({"DOORCAM_CACHE": "cache"}) == folders / "cache"
    assert cache_dir({}).is_absolute()
    assert list(folders.iterdir()) == []


def test_models_made_here_are_no_part_of_the_cache(folders: Path) -> None:
    assert models_dir({"DOORCAM_MODELS": str(folders / "made")}) == folders / "made"
    assert not models_dir({}).is_relative_to(cache_dir({}))


def test_keys_are_kept_outside_the_home(folders: Path) -> None:
    home = find_home(None, {}, None).root
    assert not keys_dir({}).is_relative_to(home)
    assert keys_dir({KEYS_VARIABLE: str(folders / "keys")}) == folders / "keys"


def test_settings_are_written_where_they_are_looked_for(folders: Path) -> None:
    home, cwd = folders / "home", folders / "cwd"
    cwd.mkdir()
    assert config_to_write(None, home, {}, cwd) == home / "config.toml"
    fresh = config_to_write(None, None, {}, cwd)
    assert (fresh.name, fresh.is_relative_to(cwd)) == ("config.toml", False)
    (cwd / "config.toml").write_text("# doorcam\n", "utf-8")
    assert config_to_write(None, None, {}, cwd) == cwd / "config.toml"
