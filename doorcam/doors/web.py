"""A relay or a contact that is asked over HTTP."""

import base64

from doorcam.devices.attempt import Attempt
from doorcam.devices.web import Answer, WebHost
from doorcam.doors.digest import answer_challenge
from doorcam.errors import DeviceFault, DeviceUnsure, Sentence

_MAX_BYTES = 65_536


class WebDevice(WebHost):
    """A device that is asked over HTTP.

    Args:
        address: http:// or https://, whose host is the only one ever asked.
        user: Empty for none.
        digest: Log in by `answer_challenge` when the device asks for it, instead of sending the password each time.
        ca_file: PEM of the authority that signed its certificate; empty for the system's.
    """

    def __init__(
        self, address: str, user: str = "", password: str = "", ca_file: str = "", *, digest: bool = False
    ) -> None:
        super().__init__(address, ca_file, "door")
        login = base64.b64encode(f"{user}:{password}".encode()).decode()
        self._headers = {"Authorization": f"Basic {login}"} if user and not digest else {}
        self._digest = (user, password) if user and digest else None

    def ask(self, attempt: Attempt, target: str, method: str = "GET") -> bytes:
        """Ask once.

        Args:
            attempt: The request is only sent while it lasts.
            target: Path and query.

        Returns:
            What was answered, at most 64 kB of it.

        Raises:
            DeviceFault: if it cannot be connected to, or refuses.
            DeviceUnsure: if it was asked and gave no whole answer.
        """
        answer = self.request(attempt, method, target, headers=self._headers, most_bytes=_MAX_BYTES)
        if answer.status == 401 and self._digest is not None:  # it has done nothing yet
            login = answer_challenge(answer.headers.get("WWW-Authenticate", ""), *self._digest, method, target)
            if login is not None:
                headers = {"Authorization": login}
                answer = self.request(attempt, method, target, headers=headers, most_bytes=_MAX_BYTES)
        if not answer.consents:
            raise self._refusal(answer)
        return answer.body

    def _refusal(self, answer: Answer) -> DeviceFault:
        status = Sentence("{host} answered {status}", host=self.host, status=f"{answer.status} {answer.reason}")
        if answer.status >= 500:  # it may have broken after it opened
            return DeviceUnsure(status, "check the device")
        if answer.status in (401, 403):
            return DeviceFault(status, "set door.http_user and door.http_password")
        return DeviceFault(status, "check door.http_url and door.http_kind; redirects are not followed")
