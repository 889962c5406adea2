"""What every table of config.toml has in common."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field


class Section(BaseModel):
    """A table of config.toml: closed, strict and immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


Number = Annotated[float, Field(allow_inf_nan=False)]


def is_web_address(text: str) -> bool:
    """Whether a text is an http:// or https:// address with a host and without a user."""
    try:
        parts = urlsplit(text)
        return (
            parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and "@" not in parts.netloc
        )
    except ValueError:
        return False
