"""What was done by the staff, in the user's language. The journal itself has it in English, the same everywhere."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# The special ones come before those that would fit as well.
_NOTES = (
    QT_TRANSLATE_NOOP("Admin", "signed in"),
    QT_TRANSLATE_NOOP("Admin", "signed out"),
    QT_TRANSLATE_NOOP("Admin", "sign-in refused"),
    QT_TRANSLATE_NOOP("Admin", "may not leave the kiosk"),
    QT_TRANSLATE_NOOP("Admin", "closed the kiosk"),
    QT_TRANSLATE_NOOP("Admin", "left full screen"),
    QT_TRANSLATE_NOOP("Admin", "changed the settings {what}"),
    QT_TRANSLATE_NOOP("Admin", "changed when they may pass"),
    QT_TRANSLATE_NOOP("Admin", "changed the groups"),
    QT_TRANSLATE_NOOP("Admin", "renamed"),
    QT_TRANSLATE_NOOP("Admin", "disabled"),
    QT_TRANSLATE_NOOP("Admin", "enabled"),
    QT_TRANSLATE_NOOP("Admin", "enrolled"),
    QT_TRANSLATE_NOOP("Admin", "added photos"),
    QT_TRANSLATE_NOOP("Admin", "took back an enrolment"),
    QT_TRANSLATE_NOOP("Admin", "merged another person into them"),
    QT_TRANSLATE_NOOP("Admin", "removed a person"),
    QT_TRANSLATE_NOOP("Admin", "imported"),
    QT_TRANSLATE_NOOP("Admin", "embedded {count} people again with {model}"),
    QT_TRANSLATE_NOOP("Admin", "set the PIN"),
    QT_TRANSLATE_NOOP("Admin", "set a PIN"),
    QT_TRANSLATE_NOOP("Admin", "removed the PIN"),
    QT_TRANSLATE_NOOP("Admin", "removed the PINs"),
    QT_TRANSLATE_NOOP("Admin", "put back the PIN"),
    QT_TRANSLATE_NOOP("Admin", "set the PIN of the role {role}"),
    QT_TRANSLATE_NOOP("Admin", "removed the PIN of the role {role}"),
    QT_TRANSLATE_NOOP("Admin", "added a badge"),
    QT_TRANSLATE_NOOP("Admin", "removed a badge"),
    QT_TRANSLATE_NOOP("Admin", "removed {count} badges"),
    QT_TRANSLATE_NOOP("Admin", "labelled event {what}"),
    QT_TRANSLATE_NOOP("Admin", "exported"),
    QT_TRANSLATE_NOOP("Admin", "exported {count} events"),
    QT_TRANSLATE_NOOP("Admin", "exported all {count} people"),
    QT_TRANSLATE_NOOP("Admin", "purged {count} events from before {time}"),
    QT_TRANSLATE_NOOP("Admin", "made a backup"),
    QT_TRANSLATE_NOOP("Admin", "restored a backup"),
    QT_TRANSLATE_NOOP("Admin", "made the master key {what}"),
    QT_TRANSLATE_NOOP("Admin", "made the group {group}"),
    QT_TRANSLATE_NOOP("Admin", "set the group {group}"),
    QT_TRANSLATE_NOOP("Admin", "removed the group {group}"),
    QT_TRANSLATE_NOOP("Admin", "added to the group {group}"),
    QT_TRANSLATE_NOOP("Admin", "dropped from the group {group}"),
    QT_TRANSLATE_NOOP("Admin", "allowed the group {what}"),
    QT_TRANSLATE_NOOP("Admin", "denied the group {what}"),
    QT_TRANSLATE_NOOP("Admin", "set the schedule {what}"),
    QT_TRANSLATE_NOOP("Admin", "removed the schedule {what}"),
    QT_TRANSLATE_NOOP("Admin", "set the door {what}"),
    QT_TRANSLATE_NOOP("Admin", "removed the rules of the door {door}"),
    QT_TRANSLATE_NOOP("Admin", "set the rules of a person: {what}"),
    QT_TRANSLATE_NOOP("Admin", "made {day} a holiday {where}"),
    QT_TRANSLATE_NOOP("Admin", "made {day} no holiday {where}"),
    QT_TRANSLATE_NOOP("Admin", "freed {count} places in areas"),
    QT_TRANSLATE_NOOP("Admin", "ended the lockout of a person"),
    QT_TRANSLATE_NOOP("Admin", "ended the lockout of {whom}"),
    QT_TRANSLATE_NOOP("Admin", "calibrated {what}"),
    QT_TRANSLATE_NOOP("Admin", "trained {what}"),
    QT_TRANSLATE_NOOP("Admin", "installed {what}"),
    QT_TRANSLATE_NOOP("Admin", "a PIN given under duress"),
    QT_TRANSLATE_NOOP("Admin", "the door was opened without a grant or the exit button"),
    QT_TRANSLATE_NOOP("Admin", "the door is held open"),
    QT_TRANSLATE_NOOP("Admin", "from the settings"),
    QT_TRANSLATE_NOOP("Admin", "first start"),
    QT_TRANSLATE_NOOP("Admin", "set {what}"),
    QT_TRANSLATE_NOOP("Admin", "removed {what}"),
)
_ROLES = (QT_TRANSLATE_NOOP("Admin", "admin"), QT_TRANSLATE_NOOP("Admin", "operator"))
_BLANK = re.compile(r"\\\{(\w+)\\\}")
_PATTERNS = {said: re.compile(_BLANK.sub(r"(?P<\1>.+)", re.escape(said)), re.DOTALL) for said in map(str, _NOTES)}


def note_text(note: str) -> str:
    """What somebody of the staff did; as it is where nothing is known of it."""
    for said, pattern in _PATTERNS.items():
        found = pattern.fullmatch(note)
        if found is not None:
            return QCoreApplication.translate("Admin", said).format(**found.groupdict())
    return note


def actor_text(actor: str | None) -> str:
    """Who did it: a role, or an account of the computer."""
    return QCoreApplication.translate("Admin", actor) if actor and actor in _ROLES else actor or ""
