"""One request to a server, over in time: no redirects, no proxies, one host, certificates verified."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import SplitResult, urlsplit

import doorcam
from doorcam.devices.attempt import Attempt
from doorcam.devices.sockets import cut
from doorcam.devices.tls import tls_context
from doorcam.errors import DeviceFault, DeviceUnsure, Sentence


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said.

    Attributes:
        status: 200 to 299 is consent.
        reason: The status in the server's words.
        body: The beginning of it, as long as was asked for.
    """

    status: int
    reason: str
    headers: Message
    body: bytes

    @property
    def consents(self) -> bool:
        """Whether the server has done what it was asked for."""
        return 200 <= self.status < 300


class WebHost:
    """A server that is asked over HTTP.

    Args:
        address: http:// or https://, whose host is the only one ever asked.
        ca_file: PEM of the authority that signed its certificate; empty for the system's.
        section: Of the settings, where `ca_file` stands.
    """

    def __init__(self, address: str, ca_file: str, section: str) -> None:
        self._parts: SplitResult = urlsplit(address)
        self.host = self._parts.netloc
        self._ca_file = ca_file
        self._section = section

    @property
    def target(self) -> str:
        """Path and query of the address."""
        return (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")

    def reach(self, attempt: Attempt) -> str:
        """Connect, and ask for nothing."""
        self._connected(attempt).close()
        return f"{self.host} answers"

    def request(
        self,
        attempt: Attempt,
        method: str,
        target: str,
        *,
        headers: Mapping[str, str],
        body: bytes | None = None,
        most_bytes: int = 0,
    ) -> Answer:
        """Ask once.

        Args:
            attempt: The request is only sent while it lasts.
            target: Path and query.
            body: Sent with it; None for nothing.
            most_bytes: How much is read of what is answered.

        Raises:
            DeviceFault: if it cannot be connected to.
            DeviceUnsure: if it was asked and gave no answer.
        """
        sent = {"User-Agent": f"doorcam/{doorcam.__version__}", "Connection": "close", **headers}
        connection = self._connected(attempt)
        link = connection.sock
        try:
            attempt.cut_with(lambda: cut(link))
            attempt.require_time()
            try:
                connection.request(method, target, body, sent)
                with connection.getresponse() as response:
                    return Answer(response.status, response.reason, response.headers, response.read(most_bytes))
            except (OSError, HTTPException) as error:
                cut(link)
                said = str(error) or type(error).__name__
                raise DeviceUnsure("{host} gave no answer: {said}", "check it", host=self.host, said=said) from None
        finally:
            connection.close()

    def _connected(self, attempt: Attempt) -> HTTPConnection:
        host, timeout_s = self._parts.hostname or "", max(attempt.left_s, 0.01)
        connection: HTTPConnection
        if self._parts.scheme == "https":
            context = tls_context(self._ca_file, self._section)
            connection = HTTPSConnection(host, self._parts.port, timeout=timeout_s, context=context)
        else:
            connection = HTTPConnection(host, self._parts.port, timeout=timeout_s)
        try:
            connection.connect()
        except ssl.SSLCertVerificationError as error:
            mend = Sentence("name the authority that signed it in {section}.ca_file", section=self._section)
            raise DeviceFault(
                "the certificate of {host} is not to be trusted: {verify_message}",
                mend,
                host=self.host,
                verify_message=error.verify_message,
            ) from None
        except (OSError, UnicodeError) as error:
            raise DeviceFault(
                "{host} cannot be reached: {error}", "check its address and the network", host=self.host, error=error
            ) from None
        return connection
