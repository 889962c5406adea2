"""A program of the user's opens the door."""

import os
import sys
from pathlib import Path

import pytest

from doorcam.devices.attempt import Attempt
from doorcam.doors.command import CommandRelay
from doorcam.errors import DeviceFault, DeviceUnsure

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs are shell scripts")


def program(folder: Path, text: str) -> str:
    path = folder / "open door"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o700)
    return str(path)


def test_it_is_run_with_its_arguments_as_they_are_and_the_pulse(tmp_path: Path) -> None:
    path = program(tmp_path, f'printf "%s|%s" "$1" "$DOORCAM_DOOR_PULSE_S" > "{tmp_path}/said"')
    CommandRelay([path, "$(id); *"], 2.5).pulse(Attempt())
    assert (tmp_path / "said").read_text() == "$(id); *|2.5"


def test_another_end_than_0_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(DeviceFault, match="ended with 3"):
        CommandRelay([program(tmp_path, "exit 3")], 1).pulse(Attempt())


def test_one_that_takes_too_long_is_ended_with_all_it_started(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    path = program(tmp_path, f'exec 9> "{pipe}"; sleep 60 & wait')
    with pytest.raises(DeviceUnsure, match="took too long"):
        CommandRelay([path], 1).pulse(Attempt(0.3))
    os.set_blocking(reader, True)
    assert os.read(reader, 1) == b"", "nobody holds the pipe any more"
    os.close(reader)


def test_one_that_is_not_there_is_named(tmp_path: Path) -> None:
    relay = CommandRelay([str(tmp_path / "none")], 1)
    with pytest.raises(DeviceFault, match=r"cannot be run.*change door\.command"):
        relay.pulse(Attempt())
    with pytest.raises(DeviceFault, match="no program that can be run"):
        relay.reach(Attempt())
    assert "can be run" in CommandRelay([program(tmp_path, "")], 1).reach(Attempt())
