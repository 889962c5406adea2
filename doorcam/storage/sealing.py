"""Sealing bytes, so that without the key they say nothing and a changed one is noticed: AES-256-GCM."""

import base64
import hashlib
import hmac
import os
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
# 96 random bits: NIST SP 800-38D (8.3) allows 2^32 pieces for a key, far more than a person or a picture has.
_NONCE_BYTES = 12


class BrokenSeal(Exception):
    """Sealed bytes were changed, were sealed with another key, or for another purpose."""


class SealingKey:
    """A key. Neither its text nor its faults show it.

    Args:
        secret: `KEY_BYTES` random bytes.
    """

    __slots__ = ("_aead", "_secret")

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self._aead = AESGCM(secret)

    @classmethod
    def new(cls) -> Self:
        """A key nobody has had before."""
        return cls(os.urandom(KEY_BYTES))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The key `as_text` wrote; raises ValueError for anything else."""
        secret = base64.b64decode(text, validate=True)
        if len(secret) != KEY_BYTES:
            raise ValueError("a key has another length")
        return cls(secret)

    def as_text(self) -> str:
        """The secret itself, in base64, for where keys are kept."""
        return base64.b64encode(self._secret).decode()

    @property
    def fingerprint(self) -> str:
        """16 hex digits that tell keys apart and betray nothing of them."""
        return hmac.digest(self._secret, b"doorcam key fingerprint", hashlib.sha256).hex()[:16]

    def seal(self, data: bytes | memoryview, purpose: str) -> bytes:
        """Seal bytes, less than 2 GiB of them.

        Args:
            data: What is to be hidden; may be empty.
            purpose: What it is and whose. It is not stored: `unseal` must be told the same.
        """
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, data, purpose.encode())

    def unseal(self, sealed: bytes | memoryview, purpose: str) -> bytes:
        """What was sealed.

        Raises:
            BrokenSeal: unless exactly these bytes were sealed with this key for this purpose.
        """
        try:
            return self._aead.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], purpose.encode())
        except (InvalidTag, ValueError) as error:  # ValueError: cut shorter than a nonce
            raise BrokenSeal from error

    def wrap(self, other: "SealingKey", purpose: str) -> bytes:
        """Another key, sealed with this one."""
        return self.seal(other._secret, purpose)

    def unwrap(self, wrapped: bytes, purpose: str) -> "SealingKey":
        """The key that was wrapped; raises as `unseal` does."""
        return SealingKey(self.unseal(wrapped, purpose))
