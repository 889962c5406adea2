"""Looks a recording through for the first person who is let in."""

from contextlib import closing
from pathlib import Path

from doorcam.camera.video import VideoFile
from doorcam.domain import CameraState, Decision, Progress, SystemClock
from doorcam.errors import UsageFault
from doorcam.rehearsal.clip import Clip
from doorcam.rehearsal.logbook import Logbook
from doorcam.runtime import Runtime

_OVER = (CameraState.ENDED, CameraState.LOST)
_STEP_S = 0.3


def clip_of(runtime: Runtime, video: Path, folder: Path, progress: Progress) -> Clip:
    """The piece of a recording around its first grant, found by looking at every frame.

    Args:
        runtime: With its networks loaded; used up by this.
        folder: Gets a folder of pictures.

    Raises:
        CameraFault: if the recording breaks off before.
        UsageFault: if nobody in it is let in, or only after a long time.
    """
    log = Logbook(SystemClock())
    runtime.listen(log)
    runtime.start(str(video), every_frame=True, must_open=True)
    while not log.wait_for(lambda: bool(_grants(log)) or any(each.state in _OVER for each in log.cameras), _STEP_S):
        progress("looking for somebody who is let in", len(log.shots), 0)
    if not _grants(log):
        runtime.wait()  # for what is still in hand
    runtime.stop()
    if not _grants(log):
        mend = "enrol who is to be seen in it, with photos: --enrol DIR"
        raise runtime.fault or UsageFault(f"nobody in {video} is let in", mend)
    grant = _grants(log)[0]
    pictures = folder / "clip"
    pictures.mkdir()
    with closing(VideoFile(video)) as source:
        return Clip.cut(source, pictures, log.first_seen[grant.track_id], grant.frame_index)


def _grants(log: Logbook) -> list[Decision]:
    return [said.decision for said in log.decisions if said.decision.granted]
