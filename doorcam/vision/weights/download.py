"""Downloads weights: resumed where it broke off, never more than announced, whole or not at all."""

import ipaddress
import os
import time
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

import requests
import urllib3

import doorcam
from doorcam.domain import NO_PROGRESS, Progress
from doorcam.errors import WeightsFault
from doorcam.storage.files import file_faults, private_folder
from doorcam.vision.weights.install import (
    MAX_BYTES,
    fingerprint,
    how_to_install,
    installed_path,
    need_space,
    refuse_packaged,
    settle,
)

if TYPE_CHECKING:
    from doorcam.vision.weights.registry import NetworkEntry

_MOST_REDIRECTS = 5
_BLOCK_BYTES = 2**16
_PAUSE_STEP_S = 0.1


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server is waited for.

    Attributes:
        connect_s: Until it accepts a connection.
        silence_s: Until the next byte.
        grace_s: From then on an answer must come at `slowest_bytes_s` on average.
        pauses_s: Before each further attempt.
    """

    connect_s: float = 10.0
    silence_s: float = 30.0
    grace_s: float = 30.0
    slowest_bytes_s: int = 2048
    pauses_s: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0)


class _Interrupted(Exception):
    """What another attempt may mend; the message says what happened."""


@dataclass(frozen=True, slots=True)
class _Transfer:
    """One download: what is asked for, where it goes, who watches.

    Attributes:
        part: What has come so far.
        n_bytes: What the whole file has; None when only the server knows.
    """

    address: str
    part: Path
    n_bytes: int | None
    what: str
    progress: Progress
    patience: Patience

    @property
    def most_bytes(self) -> int:
        """More than this is refused."""
        return MAX_BYTES if self.n_bytes is None else self.n_bytes

    def so_far(self) -> int:
        """Bytes that have come."""
        return self.part.stat().st_size if self.part.exists() else 0

    def report(self, what: str, at: int) -> None:
        """Tell whoever watches."""
        self.progress(what, at, self.n_bytes or 0)


def download(
    entry: "NetworkEntry", progress: Progress = NO_PROGRESS, mirror: str = "", patience: Patience | None = None
) -> Path:
    """Download and install the weights of a network.

    What has come of a download that breaks off, is cancelled or is given up stays as a `.part` file,
    and the next one goes on from there.

    Args:
        entry: The network.
        progress: Told the bytes that have come and those there are.
        mirror: Base address put before the file's name instead of the registry's address. https, or
            http to this computer.
        patience: How long the server is waited for; the default when left out.

    Returns:
        Where the weights lie now.

    Raises:
        UsageFault: if the network comes with a package.
        WeightsFault: if there is no address or not enough space, the server does not deliver, or what it
            delivers is not the file.
        StorageFault: if the folder cannot be written.
        Cancelled: if the progress says so.
    """
    refuse_packaged(entry)
    place = installed_path(entry)
    if entry.url is None:
        raise WeightsFault(f"the weights of {entry.network_id} cannot be downloaded", how_to_install(entry))
    address = f"{mirror.rstrip('/')}/{quote(place.name)}" if mirror else entry.url
    _check_address(address, local=bool(mirror))
    private_folder(place.parent)
    part = place.with_name(f"{place.name}.part")
    what = f"downloading {entry.network_id}"
    transfer = _Transfer(address, part, entry.bytes, what, progress, patience or Patience())
    have = transfer.so_far()
    need_space(place.parent, (entry.bytes or 0) - have)
    if not have or fingerprint(part) != entry.sha256:
        _fetch(transfer)
        if have and fingerprint(part) != entry.sha256:  # what lay there may have been of another file
            part.unlink()
            _fetch(transfer)
    try:
        settle(entry, part, address)
    except WeightsFault:
        part.unlink()
        raise
    return place


def _fetch(transfer: _Transfer) -> None:
    """Complete the part, in several attempts if need be."""
    with requests.Session() as session:
        session.headers.update({"User-Agent": f"doorcam/{doorcam.__version__}", "Accept-Encoding": "identity"})
        for pause_s in (*transfer.patience.pauses_s, None):
            try:
                _attempt(session, transfer)
                return
            except _Interrupted as error:
                if pause_s is None:
                    mend = "what has come is kept: run the command again, or take a file from elsewhere with --from"
                    raise WeightsFault(f"cannot download {transfer.address}: {error}", mend) from error
                _pause(pause_s, transfer)


def _pause(pause_s: float, transfer: _Transfer) -> None:
    for _ in range(round(pause_s / _PAUSE_STEP_S)):
        transfer.report("waiting for the server", transfer.so_far())
        time.sleep(_PAUSE_STEP_S)


def _attempt(session: requests.Session, transfer: _Transfer) -> None:
    have = transfer.so_far()
    if have >= transfer.most_bytes:  # complete would have been noticed: it is of another file
        transfer.part.unlink()
        have = 0
    with _request(session, transfer, have) as response:
        start = _checked_start(response, transfer, have)
        with file_faults(transfer.part):
            transfer.part.touch(mode=0o600)
        try:
            _receive(response, transfer, start)
        except (urllib3.exceptions.HTTPError, requests.RequestException) as error:
            raise _Interrupted(_reason(error)) from error


def _request(session: requests.Session, transfer: _Transfer, have: int) -> requests.Response:
    """Ask for what is missing; redirects are followed to https alone."""
    headers = {"Range": f"bytes={have}-"} if have else {}
    timeout = (transfer.patience.connect_s, transfer.patience.silence_s)
    address = transfer.address
    for _ in range(_MOST_REDIRECTS + 1):
        try:
            response = session.get(address, headers=headers, stream=True, allow_redirects=False, timeout=timeout)
        except requests.exceptions.InvalidURL as error:
            raise WeightsFault(f"{address} is no address") from error
        except requests.RequestException as error:
            raise _Interrupted(_reason(error)) from error
        if not response.is_redirect:
            return response
        response.close()
        address = urljoin(address, response.headers["location"])
        _check_address(address, local=urlsplit(transfer.address).scheme == "http")
    raise WeightsFault(f"{transfer.address} is redirected again and again")


def _checked_start(response: requests.Response, transfer: _Transfer, have: int) -> int:
    """Where in the file the answer begins, once its head is what was asked for."""
    status = response.status_code
    if status >= 500 or status in (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS):
        raise _Interrupted(f"the server answers {status} {response.reason}")
    if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        transfer.part.unlink(missing_ok=True)
        raise _Interrupted("the server cannot go on where it stopped")
    if status not in (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT):
        raise WeightsFault(
            f"cannot download {transfer.address}: the server answers {status} {response.reason}",
            "take the file from elsewhere and install it with --from",
        )
    start = have if status == HTTPStatus.PARTIAL_CONTENT else 0
    if status == HTTPStatus.PARTIAL_CONTENT and not _is_rest(response.headers.get("Content-Range", ""), transfer, have):
        transfer.part.unlink(missing_ok=True)
        raise _Interrupted("the server sends another part than asked for")
    length = response.headers.get("Content-Length", "").strip()
    if length.isdecimal() and (
        int(length) > transfer.most_bytes - start or transfer.n_bytes not in (None, int(length) + start)
    ):
        expected = "" if transfer.n_bytes is None else f", not {transfer.n_bytes - start}"
        raise WeightsFault(f"{transfer.address} is not the weights file: it sends {length} bytes{expected}")
    return start


def _is_rest(announced: str, transfer: _Transfer, have: int) -> bool:
    """Whether a Content-Range says: all that is missing."""
    if transfer.n_bytes is not None:
        return announced == f"bytes {have}-{transfer.n_bytes - 1}/{transfer.n_bytes}"
    return announced.startswith(f"bytes {have}-")


def _receive(response: requests.Response, transfer: _Transfer, start: int) -> None:
    """Append the answer to the part, and look after every block whether it is worth going on."""
    patience, began, at = transfer.patience, time.monotonic(), start
    with file_faults(transfer.part), transfer.part.open("r+b") as file:
        file.truncate(start)
        file.seek(start)
        while block := response.raw.read1(_BLOCK_BYTES):
            at += len(block)
            if at > transfer.most_bytes:
                file.truncate(0)
                raise WeightsFault(f"{transfer.address} sends more than the {transfer.most_bytes} bytes of the weights")
            file.write(block)
            transfer.report(transfer.what, at)
            took_s = time.monotonic() - began
            if took_s > patience.grace_s and at - start < patience.slowest_bytes_s * took_s:
                raise _Interrupted("the server is too slow")
        file.flush()
        os.fsync(file.fileno())
    if transfer.n_bytes is not None and at < transfer.n_bytes:
        raise _Interrupted(f"the server stopped after {at} of {transfer.n_bytes} bytes")


def _check_address(address: str, local: bool) -> None:
    """Refuse an address anybody on the way could answer.

    Raises:
        WeightsFault: if it is neither https nor, where that is allowed, http to this computer.
    """
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        raise WeightsFault(f"{address} is no address") from None
    if parts.scheme == "https" and host:
        return
    if not (local and parts.scheme == "http" and _is_this_computer(host)):
        raise WeightsFault(f"weights are not downloaded from {address}", "the address must begin with https://")


def _is_this_computer(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _reason(error: Exception) -> str:
    if isinstance(error, (requests.Timeout, urllib3.exceptions.TimeoutError)):
        return "the server does not answer in time"
    if isinstance(error, (requests.exceptions.SSLError, urllib3.exceptions.SSLError)):
        return "its certificate cannot be checked"
    if isinstance(error, (urllib3.exceptions.ProtocolError, requests.exceptions.ChunkedEncodingError)):
        return "the connection broke off"
    return "it cannot be reached"
