"""A device on this computer that answers well or badly."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Request(BaseHTTPRequestHandler):
    """One request; what it is answered with is said by the server's `answer`."""

    server: "WebServer"

    def do_GET(self) -> None:
        self.server.asked.append(f"{self.command} {self.path}")
        self.server.logins.append(self.headers.get("Authorization", ""))
        self.server.answer(self)

    do_POST = do_GET  # noqa: N815 (a name of the base class)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (a name of the base class)
        """Quiet."""

    def reply(self, body: str = "", status: int = 200, **headers: str) -> None:
        """A whole answer."""
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def stall(self) -> None:
        """Never answer."""
        self.server.done.wait()

    def drip(self) -> None:
        """An answer that never comes to an end."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not self.server.done.wait(0.02):
            self.wfile.write(b"X-More: 1\r\n")

    def reset(self) -> None:
        """Drop the connection as a device that loses power does."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


class WebServer(ThreadingHTTPServer):
    """Answers every request with `answer`.

    Attributes:
        asked: Method and target of each request, in order.
        logins: Their Authorization.
        done: Set when the test is over.
        gone: Set when a client has hung up on an answer.
    """

    daemon_threads = True

    def __init__(self, answer: Callable[[Request], None]) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.answer = answer
        self.asked: list[str] = []
        self.logins: list[str] = []
        self.done = threading.Event()
        self.gone = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        self.gone.set()


@contextmanager
def serving(answer: Callable[[Request], None]) -> Iterator[WebServer]:
    """A server in a thread of its own, gone at the end."""
    server = WebServer(answer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.done.set()
        server.shutdown()
        server.server_close()
        thread.join()
