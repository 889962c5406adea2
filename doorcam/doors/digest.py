"""Digest authentication: a device is shown that the password is known, and the password is not sent.

RFC 7616 with the quality of protection `auth`, by SHA-256 or, for older devices, MD5.
"""

import hashlib
import secrets
from collections.abc import Callable
from urllib.request import parse_http_list, parse_keqv_list

_HASHES = {"SHA-256": hashlib.sha256, "MD5": lambda text: hashlib.md5(text, usedforsecurity=False)}


def answer_challenge(challenge: str, user: str, password: str, method: str, target: str) -> str | None:
    """What the header Authorization holds.

    Args:
        challenge: What WWW-Authenticate holds.
        target: Path and query.

    Returns:
        None where it is no challenge that can be met.
    """
    scheme, _, rest = challenge.partition(" ")
    try:
        said = parse_keqv_list(parse_http_list(rest))
    except ValueError:
        return None
    algorithm = said.get("algorithm", "MD5").upper()
    offered = [each.strip() for each in said.get("qop", "").split(",")]
    if scheme.lower() != "digest" or algorithm not in _HASHES or "auth" not in offered or "nonce" not in said:
        return None
    digest = _digest(algorithm)
    realm, nonce, once = said.get("realm", ""), said["nonce"], secrets.token_hex(8)
    response = digest(
        ":".join((digest(f"{user}:{realm}:{password}"), nonce, "00000001", once, "auth", digest(f"{method}:{target}")))
    )
    quoted = {"username": user, "realm": realm, "nonce": nonce, "uri": target, "response": response, "cnonce": once}
    if "opaque" in said:
        quoted["opaque"] = said["opaque"]
    parts = [f'{key}="{_escaped(value)}"' for key, value in quoted.items()]
    return f"Digest {', '.join((*parts, f'algorithm={algorithm}', 'qop=auth', 'nc=00000001'))}"


def _digest(algorithm: str) -> Callable[[str], str]:
    return lambda text: str(_HASHES[algorithm](text.encode()).hexdigest())


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\r", "").replace("\n", "")
