import threading
from collections.abc import Callable

from doorcam.pipeline.mailbox import Mailbox


def in_thread(work: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(work()), daemon=True)
    thread.start()
    return thread, answers


def test_the_newest_message_wins_and_the_others_are_counted() -> None:
    mailbox: Mailbox[int] = Mailbox()
    for number in range(5):
        mailbox.put(number)
    assert mailbox.take(0.0) == 4
    assert mailbox.dropped == 4
    assert mailbox.take(0.0) is None


def test_a_message_taken_in_time_is_not_dropped() -> None:
    mailbox: Mailbox[int] = Mailbox()
    for number in range(3):
        mailbox.put(number)
        assert mailbox.take(0.0) == number
    assert mailbox.dropped == 0


def test_a_taker_waits_for_the_message() -> None:
    mailbox: Mailbox[str] = Mailbox()
    thread, answers = in_thread(lambda: mailbox.take(10.0))
    mailbox.put("frame")
    thread.join(10.0)
    assert answers == ["frame"]


def test_closing_wakes_a_taker_that_waits_without_limit() -> None:
    mailbox: Mailbox[str] = Mailbox()
    thread, answers = in_thread(mailbox.take)
    mailbox.close()
    thread.join(10.0)
    assert answers == [None]
    assert mailbox.closed


def test_what_lies_in_a_closed_mailbox_can_be_taken_and_nothing_more_comes_in() -> None:
    mailbox: Mailbox[str] = Mailbox()
    mailbox.put("last")
    mailbox.close()
    mailbox.put("too late")
    assert not mailbox.put_waiting("too late")
    assert mailbox.take() == "last"
    assert mailbox.take() is None
    assert mailbox.dropped == 0


def test_a_patient_putter_loses_nothing() -> None:
    mailbox: Mailbox[int] = Mailbox()
    thread, answers = in_thread(lambda: [mailbox.put_waiting(number) for number in range(50)])
    assert [mailbox.take(10.0) for _ in range(50)] == list(range(50))
    thread.join(10.0)
    assert answers == [[True] * 50]
    assert mailbox.dropped == 0


def test_closing_wakes_a_patient_putter() -> None:
    mailbox: Mailbox[str] = Mailbox()
    mailbox.put("in the way")
    thread, answers = in_thread(lambda: mailbox.put_waiting("waits"))
    mailbox.close()
    thread.join(10.0)
    assert answers == [False]
    assert mailbox.take() == "in the way"
