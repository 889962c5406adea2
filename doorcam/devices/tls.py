"""Whose certificates are believed."""

import ssl

from doorcam.errors import DeviceFault


def tls_context(ca_file: str, section: str) -> ssl.SSLContext:
    """A context that verifies certificates and the names in them.

    Args:
        ca_file: PEM of the authority that signed them; empty for the system's authorities.
        section: Of the settings, where `ca_file` stands.

    Raises:
        DeviceFault: if the file cannot be read.
    """
    try:
        return ssl.create_default_context(cafile=ca_file or None)
    except OSError as error:
        raise DeviceFault(
            "the certificates in {ca_file} cannot be read: {error}",
            "correct {section}.ca_file",
            ca_file=ca_file,
            error=error,
            section=section,
        ) from None
