"""One request to a device, over in time: no redirects, no proxies, one host, certificates verified."""

import base64
import ssl
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import SplitResult, urlsplit

import doorcam
from doorcam.doors.attempt import Attempt
from doorcam.doors.sockets import cut
from doorcam.errors import DoorFault, DoorUnsure

_MAX_BYTES = 65_536


class WebDevice:
    """A device that is asked over HTTP.

    Args:
        address: http:// or https://, whose host is the only one ever asked.
        user: For basic authentication; empty for none.
        ca_file: PEM of the authority that signed its certificate; empty for the system's.
    """

    def __init__(self, address: str, user: str = "", password: str = "", ca_file: str = "") -> None:
        self._parts: SplitResult = urlsplit(address)
        self.host = self._parts.netloc
        self._ca_file = ca_file
        self._headers = {"User-Agent": f"doorcam/{doorcam.__version__}", "Connection": "close"}
        if user:
            self._headers["Authorization"] = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()

    @property
    def target(self) -> str:
        """Path and query of the address."""
        return (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")

    def reach(self, attempt: Attempt) -> str:
        """Connect, and ask for nothing."""
        self._connected(attempt).close()
        return f"{self.host} answers"

    def ask(self, attempt: Attempt, target: str, method: str = "GET") -> bytes:
        """Ask once.

        Args:
            attempt: The request is only sent while it lasts.
            target: Path and query.

        Returns:
            What was answered, at most 64 kB of it.

        Raises:
            DoorFault: if it cannot be connected to, or refuses.
            DoorUnsure: if it was asked and gave no whole answer.
        """
        connection = self._connected(attempt)
        link = connection.sock
        try:
            attempt.cut_with(lambda: cut(link))
            attempt.require_time()
            try:
                connection.request(method, target, headers=self._headers)
                response = connection.getresponse()
                with response:
                    body = response.read(_MAX_BYTES)
            except (OSError, HTTPException) as error:
                cut(link)
                raise DoorUnsure(f"{self.host} gave no answer: {error or type(error).__name__}", "check it") from None
        finally:
            connection.close()
        self._refuse_failure(response)
        return body

    def _connected(self, attempt: Attempt) -> HTTPConnection:
        host, timeout_s = self._parts.hostname or "", max(attempt.left_s, 0.01)
        try:
            connection: HTTPConnection
            if self._parts.scheme == "https":
                context = ssl.create_default_context(cafile=self._ca_file or None)
                connection = HTTPSConnection(host, self._parts.port, timeout=timeout_s, context=context)
            else:
                connection = HTTPConnection(host, self._parts.port, timeout=timeout_s)
            connection.connect()
        except ssl.SSLCertVerificationError as error:
            mend = "name the authority that signed it in door.ca_file"
            raise DoorFault(
                f"the certificate of {self.host} is not to be trusted: {error.verify_message}", mend
            ) from None
        except (OSError, UnicodeError) as error:
            raise DoorFault(f"{self.host} cannot be reached: {error}", "check its address and the network") from None
        return connection

    def _refuse_failure(self, response: HTTPResponse) -> None:
        status = f"{self.host} answered {response.status} {response.reason}"
        if response.status >= 500:  # it may have broken after it opened
            raise DoorUnsure(status, "check the device")
        if response.status in (401, 403):
            raise DoorFault(status, "set door.http_user and door.http_password")
        if not 200 <= response.status < 300:
            raise DoorFault(status, "check door.http_url and door.http_kind; redirects are not followed")
