"""Ending a connection without a trace of what was not delivered yet."""

import os
import socket
import struct
from typing import Any

# l_onoff = 1, l_linger = 0; Windows has shorts there.
_AT_ONCE = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


def cut(link: Any) -> None:
    """End the wait of whoever reads from a connection, and have them close it without a trace. From any thread.

    The system would otherwise go on sending what it still holds, and open the door when the network is back.
    """
    try:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        socket.socket.shutdown(link, socket.SHUT_RD)  # the plain one: that of TLS is for the thread that reads
    except OSError:
        return  # it is closed already
