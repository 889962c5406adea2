"""The settings of the window."""

from typing import Literal

from pydantic import Field

from doorcam.config.section import Number, Section


class DesktopSettings(Section):
    """The window."""

    language: Literal["auto", "en", "zh_CN", "zh_TW", "ja", "ru"] = Field(
        default="auto", description="The language of the window; auto is the system's, or English."
    )
    fullscreen: bool = Field(default=False, description="Open the kiosk full screen.")
    mirror: bool = Field(default=True, description="Show a live camera like a mirror.")
    theme: Literal["auto", "dark", "light", "high_contrast"] = Field(
        default="auto", description="How the window looks; auto is light or dark as the system is."
    )
    text_scale: Number = Field(
        default=1.0,
        ge=0.8,
        le=1.6,
        description="How much larger than usual text is, as far as that fits on the screen.",
    )
    sounds: bool = Field(default=True, description="A short tone for a welcome, a refusal, and whatever is asked for.")
    voice: bool = Field(
        default=False,
        description="Say aloud what the screen says to a visitor; needs the extra voice: pip install 'doorcam[voice]'.",
    )
    near_face_px: int = Field(
        default=80,
        ge=0,
        le=2000,
        description="Whoever is not known yet and has a narrower face than this, in pixels of the camera, is asked "
        "to come closer; 0 asks nobody.",
    )
    quiet_after_s: Number = Field(
        default=20.0, ge=1.0, le=3600.0, description="Seconds without anybody until the picture fades behind the clock."
    )
    lock_after_s: Number = Field(
        default=120.0, ge=10.0, le=3600.0, description="Seconds without input until the staff's pages are locked."
    )
