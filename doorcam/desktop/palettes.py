"""The colours of each theme."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme. Every `on_` colour is for text and icons on the colour of that name.

    Attributes:
        background: Behind everything.
        panel: Of cards, tables and the rail.
        raised: Of buttons.
        hover: Of a button under the pointer.
        line: Between things.
        text: What is read first.
        muted: What is read second.
        faint: On what cannot be pressed now.
        accent: The one that asks to be pressed; also the focus.
        good, warning, bad: Text and icons on any of the grounds above.
        fill_good, fill_warning, fill_bad: Grounds of their own.
        selected: The chosen row of a table.
        focus: Around a control of the accent's colour that has the keyboard.
    """

    background: str
    panel: str
    raised: str
    hover: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    good: str
    warning: str
    bad: str
    fill_good: str
    on_good: str
    fill_warning: str
    on_warning: str
    fill_bad: str
    on_bad: str
    selected: str
    focus: str


DARK = Colours(
    background="#0b1016",
    panel="#141b24",
    raised="#1f2935",
    hover="#2a3644",
    line="#334152",
    text="#f3f6f9",
    muted="#a9b7c6",
    faint="#7c8a99",
    accent="#53c1ff",
    on_accent="#04202f",
    good="#3ddc97",
    warning="#ffc14d",
    bad="#ff8a80",
    fill_good="#3ddc97",
    on_good="#032416",
    fill_warning="#ffc14d",
    on_warning="#2b1d00",
    fill_bad="#c0322a",
    on_bad="#ffffff",
    selected="#24405a",
    focus="#f3f6f9",
)

LIGHT = Colours(
    background="#eef2f6",
    panel="#ffffff",
    raised="#e3e9f0",
    hover="#d5dee8",
    line="#b9c5d2",
    text="#121a23",
    muted="#465567",
    faint="#7b8896",
    accent="#005f99",
    on_accent="#ffffff",
    good="#0b6b3f",
    warning="#7a4d00",
    bad="#b3261e",
    fill_good="#12784a",
    on_good="#ffffff",
    fill_warning="#ffc14d",
    on_warning="#2b1d00",
    fill_bad="#b3261e",
    on_bad="#ffffff",
    selected="#cfe5f7",
    focus="#121a23",
)

HIGH_CONTRAST = Colours(
    background="#000000",
    panel="#000000",
    raised="#000000",
    hover="#2b2b2b",
    line="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    faint="#b0b0b0",
    accent="#ffff00",
    on_accent="#000000",
    good="#5cff9d",
    warning="#ffff00",
    bad="#ffa8a0",
    fill_good="#5cff9d",
    on_good="#000000",
    fill_warning="#ffff00",
    on_warning="#000000",
    fill_bad="#ffa8a0",
    on_bad="#000000",
    selected="#003a8c",
    focus="#ffffff",
)

# Text and marks that lie on the live picture itself are the same in every theme: the picture is.
ON_PICTURE = DARK
