"""The story of `doorcam demo`."""

import queue
import threading
from pathlib import Path

import numpy as np

from doorcam.cli.demo import Curtain, VisitorEnroller, in_folder
from doorcam.cli.session import Session
from doorcam.domain import Frame
from tests.faces import face, frame, observation
from tests.unit.pipeline.test_keeper import UNKNOWN


def test_the_show_ends_once_at_its_time() -> None:
    ends: list[str] = []
    curtain = Curtain(24.0, lambda: ends.append("end"))
    for t_s in (0.0, 23.9, 24.0, 24.1):
        curtain.on_frame(Frame(0, t_s, 0.0, np.zeros((1, 1, 3), np.uint8)))
        assert ends == (["end"] if t_s >= 24.0 else [])


def test_the_visitor_is_enrolled_once_after_being_unknown_and_not_on_the_pipelines_thread() -> None:
    enrolled: queue.Queue[int] = queue.Queue()
    story = VisitorEnroller(lambda: enrolled.put(threading.get_ident()))
    story.on_observation(observation(frame()))
    assert enrolled.empty()
    story.on_decision(UNKNOWN)  # of somebody who has gone already: nobody has seen it
    story.on_observation(observation(frame()))
    story.on_observation(observation(frame(), [face(1)]))
    story.on_decision(UNKNOWN)
    story.on_observation(observation(frame(), [face(1)]))
    assert enrolled.empty()
    story.on_observation(observation(frame()))
    assert enrolled.get(timeout=30) != threading.get_ident()
    story.on_observation(observation(frame()))
    assert not [thread for thread in threading.enumerate() if thread.name == "demo enrolment"]
    assert enrolled.empty()


def test_settings_are_those_of_the_user_and_changes_are_thrown_away(tmp_path: Path) -> None:
    theirs = tmp_path / "config.toml"
    theirs.write_text('[desktop]\nlanguage = "ja"\n[door]\ndriver = "serial"\n', "utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()
    demo = in_folder(Session(config_option=theirs), folder)
    assert demo.settings.desktop.language == "ja"
    assert demo.settings.door.driver == "simulated"
    assert demo.config_to_write.parent == demo.config_to_restore.parent == demo.home.root == folder
