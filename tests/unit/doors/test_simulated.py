from doorcam.devices.attempt import Attempt
from doorcam.doors.simulated import Pulse, SimulatedDoor
from tests.clock import StillClock


def test_every_pulse_is_recorded_with_its_time_and_length() -> None:
    clock = StillClock()
    door = SimulatedDoor(3.0, clock)
    door.pulse(Attempt())
    clock.advance(10)
    door.pulse(Attempt())
    assert door.pulses() == (Pulse(1000.0, 3.0), Pulse(1010.0, 3.0))


def test_weeks_of_pulses_do_not_pile_up() -> None:
    door = SimulatedDoor(3.0, StillClock())
    for _ in range(5000):
        door.pulse(Attempt())
    assert len(door.pulses()) == 1000
