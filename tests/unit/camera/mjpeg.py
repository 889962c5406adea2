"""A network camera on this machine's loopback."""

import http.server
import threading
from typing import Any

import cv2

from tests.unit.camera.videos import numbered_picture


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up in the middle of a frame is nothing to print a traceback for."""


class MjpegCamera:
    """Sends 20 frames to whoever asks, then hangs up (/ends) or falls silent (/stalls); knows no other path."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self._woken = threading.Event()
        camera = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                camera.requests.append(self.path)
                camera.answer(self)

            def log_message(self, *args: Any) -> None:
                pass

        self._server = _Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    def answer(self, request: http.server.BaseHTTPRequestHandler) -> None:
        path = request.path.partition("?")[0]
        if path not in ("/ends", "/stalls"):
            request.send_error(404)
            return
        request.send_response(200)
        request.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        request.end_headers()
        for number in range(20):
            jpeg = cv2.imencode(".jpg", numbered_picture(number))[1].tobytes()
            head = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg)
            request.wfile.write(head + jpeg + b"\r\n")
        if path == "/stalls":
            self._woken.wait(30.0)

    def close(self) -> None:
        self._woken.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5.0)
