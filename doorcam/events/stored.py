"""The journal's rows exactly as the file holds them, whatever somebody may have put there."""
# ruff: noqa: S608  the only names in the queries are those of our columns

from collections.abc import Generator, Iterator, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection

from doorcam.events.links import FACTS, PRIVATE, Link, Seen

_EVENT = ", ".join(f"e.{column}" for column in (*FACTS, *PRIVATE))
# A picture that was erased has no SHA-256 any more.
_PICTURE = "CASE WHEN e.snapshot IS NOT NULL THEN l.picture_sha256 END"
_LINK = tuple(field.name for field in fields(Link))
_LINK_VALUES = attrgetter(*_LINK)
_READ_LINKS = (
    f"SELECT {', '.join(f'l.{column}' for column in _LINK)}, {_PICTURE}, {_EVENT}"
    " FROM links l LEFT JOIN events e ON e.event_id = l.event_id"
)
_ADD_LINK = (
    f"INSERT INTO links ({', '.join(_LINK)}, picture_sha256) VALUES ({', '.join('?' for _ in (*_LINK, 'picture'))})"
)


def events(connection: Connection, event_id: int | None = None) -> Iterator[Seen]:
    """All events without their pictures, or one of them, by their numbers. To be used up, or closed."""
    which, values = ("", ()) if event_id is None else ("WHERE e.event_id = ?", (event_id,))
    for row in _rows(connection, f"SELECT {_EVENT} FROM events e {which} ORDER BY e.event_id", values):
        yield _seen(row, None)


def links(connection: Connection, event_id: int | None = None) -> Generator[tuple[Link, Seen | None], None, None]:
    """All links, or one of them, by their numbers, each with its event if that is there. To be used up, or closed."""
    which, values = ("", ()) if event_id is None else ("WHERE l.event_id = ?", (event_id,))
    for row in _rows(connection, f"{_READ_LINKS} {which} ORDER BY l.event_id", values):
        link, (picture_sha256, *event) = row[: len(_LINK)], row[len(_LINK) :]
        yield Link(*link), None if event[0] is None else _seen(event, picture_sha256)


def add_link(connection: Connection, link: Link, picture_sha256: bytes | None) -> None:
    """Write a link down."""
    connection.exec_driver_sql(_ADD_LINK, (*_LINK_VALUES(link), picture_sha256))


def erase_link(connection: Connection, link: Link, left: Seen | None, mark: bytes | None) -> None:
    """Leave of a link what the erasure of its event, or of a part of it, leaves; see `Link`."""
    facts_salt, picture_sha256 = (None, None) if left is None else (link.facts_salt, left.private[-1])
    erased = "UPDATE links SET facts_salt = ?, private_salt = NULL, picture_sha256 = ?, mark = ? WHERE event_id = ?"
    connection.exec_driver_sql(erased, (facts_salt, picture_sha256, mark, link.event_id))


def _seen(values: Sequence[Any], picture_sha256: Any) -> Seen:
    return Seen(values[: len(FACTS)], (*values[len(FACTS) :], picture_sha256))


def _rows(connection: Connection, query: str, values: tuple[int, ...]) -> Iterator[Sequence[Any]]:
    """Rows one after the other; text that is no UTF-8 is kept apart from all that is, and raises nothing."""
    driver: Any = connection.connection.driver_connection
    usual, driver.text_factory = driver.text_factory, lambda data: data.decode("utf-8", "surrogateescape")
    try:
        yield from connection.exec_driver_sql(query, values)
    finally:
        driver.text_factory = usual
