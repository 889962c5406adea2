"""A web server on this computer that delivers a file well or badly."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Request(BaseHTTPRequestHandler):
    """One request; what it is answered with is said by the server's `answer`."""

    protocol_version = "HTTP/1.1"
    server: "FileServer"

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers.get("Range", "")))
        self.close_connection = True
        self.server.answer(self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (a name of the base class)
        """Quiet."""

    @property
    def start(self) -> int:
        """Where in the file the client wants to begin."""
        wanted = self.headers.get("Range", "bytes=0-")
        return int(wanted.removeprefix("bytes=").removesuffix("-"))

    def head(self, status: int, **headers: object) -> None:
        """Send the head of an answer."""
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), str(value))
        self.send_header("Connection", "close")
        self.end_headers()

    def send(self, content: bytes, ranges: bool = True, most: int | None = None) -> None:
        """Answer as a good server does; with `most`, break off after so many bytes."""
        start = self.start if ranges else 0
        body = content[start:]
        if start:
            whole = f"bytes {start}-{len(content) - 1}/{len(content)}"
            self.head(206, Content_Length=len(body), Content_Range=whole)
        else:
            self.head(200, Content_Length=len(body))
        self.wfile.write(body if most is None else body[:most])

    def reset(self) -> None:
        """Drop the connection as a server that dies does."""
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


Answer = Callable[[Request], None]


class FileServer(ThreadingHTTPServer):
    """Answers every request with `answer`.

    Attributes:
        asked: Path and Range of each request, in order.
        done: Set when the test is over; an answer that keeps the client waiting waits for it.
    """

    daemon_threads = True

    def __init__(self, answer: Answer) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.answer = answer
        self.asked: list[tuple[str, str]] = []
        self.done = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


@contextmanager
def serving(answer: Answer) -> Iterator[FileServer]:
    """A server in a thread of its own, gone at the end."""
    server = FileServer(answer)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.done.set()
        server.shutdown()
        server.server_close()
        thread.join()
