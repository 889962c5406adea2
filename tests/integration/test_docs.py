import os
import re
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from doorcam.vision.reader import FaceReader

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("page", [*ROOT.glob("*.md"), *DOCS.rglob("*.md")], ids=lambda page: page.stem)
def test_what_a_page_points_to_is_there(page: Path) -> None:
    missing = [link for link in _LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]
    assert not missing


def test_the_example_for_the_library_compares_two_photos(
    network_cache: Path, reader: FaceReader, portrait_bgr: npt.NDArray[np.uint8], tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "one.png"), portrait_bgr)
    cv2.imwrite(str(tmp_path / "other.png"), portrait_bgr[:, ::-1])
    code = (
        "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__'); "
        "assert not {'PySide6', 'sqlalchemy', 'tensorflow'} & sys.modules.keys()"
    )
    paths = (DOCS / "compare_two_photos.py", tmp_path / "one.png", tmp_path / "other.png")
    command = [sys.executable, "-c", code, *map(str, paths)]
    environ = {**os.environ, "DOORCAM_CACHE": str(network_cache)}
    done = subprocess.run(command, env=environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    assert float(line.rpartition(" ")[2]) < 0.35, "the same person, mirrored"
