import threading

from doorcam.doors.release import Release
from doorcam.errors import DeviceFault
from tests.unit.doors.parts import WAIT_S, Told


def test_it_releases_after_the_time_and_again_until_it_worked() -> None:
    told, done, tries = Told(), threading.Event(), [1, 2]

    def release() -> None:
        if tries.pop() == 2:
            raise DeviceFault("unplugged")
        done.set()

    Release(release, told).after(0)
    assert done.wait(WAIT_S)
    assert told.lines == ["The door may still be open: unplugged"]


def test_it_goes_on_trying_whatever_goes_wrong() -> None:
    told, done, tries = Told(), threading.Event(), [1, 2]

    def release() -> None:
        if tries.pop() == 2:
            raise RuntimeError("a driver's own mistake")
        done.set()

    Release(release, told).after(0)
    assert done.wait(WAIT_S)
    assert told.lines == ["The door may still be open: the relay broke off; the log says more: check it"]


def test_a_cancelled_one_never_releases_and_closing_releases_what_is_pending() -> None:
    released: list[str] = []
    cancelled = Release(lambda: released.append("cancelled"), Told())
    cancelled.after(0.01)
    cancelled.cancel()
    pending = Release(lambda: released.append("pending"), Told())
    pending.after(60)
    pending.close()
    idle = Release(lambda: released.append("idle"), Told())
    idle.close()
    assert released == ["pending"]


def test_closing_says_what_could_not_be_released() -> None:
    told = Told()

    def release() -> None:
        raise DeviceFault("unplugged")

    pending = Release(release, told)
    pending.after(60)
    pending.close()
    assert told.lines == ["The door may still be open: unplugged"]
