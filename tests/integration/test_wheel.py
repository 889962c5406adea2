"""What a user installs: the wheel built from this checkout."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from doorcam.desktop.language import LANGUAGES

ROOT = Path(__file__).parents[2]
_FIND = "from doorcam.config.assets import asset_path; print(asset_path('fonts/NotoSansCJK-Regular.ttc'))"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "--quiet",
        "-w",
        str(folder),
        str(ROOT),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("doorcam-*.whl")
    return built


@pytest.mark.slow
def test_the_wheel_carries_fonts_licences_and_the_default_settings(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    bundled = {f"doorcam/assets/fonts/{path.name}" for path in (ROOT / "assets" / "fonts").iterdir()}
    assert bundled <= names
    assert "doorcam/assets/config.toml" in names
    assert {f"doorcam/desktop/translations/doorcam_{language}.qm" for language in LANGUAGES} <= names
    assert any(name.endswith("licenses/assets/fonts/LICENSE-NotoSansCJK.txt") for name in names)


@pytest.mark.slow
def test_an_installed_program_finds_its_fonts(wheel: Path, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    with ZipFile(wheel) as archive:
        archive.extractall(installed)
    start = f"import sys; sys.path.insert(0, {str(installed)!r}); {_FIND}"
    done = subprocess.run(
        [sys.executable, "-c", start], capture_output=True, text=True, check=True, timeout=60, cwd=tmp_path
    )
    font = Path(done.stdout.strip())
    assert font.is_relative_to(installed)
    assert font.stat().st_size == (ROOT / "assets" / "fonts" / font.name).stat().st_size
