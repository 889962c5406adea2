"""What somebody of the staff may do at the desktop."""

from enum import StrEnum


class Role(StrEnum):
    """Who works at the desktop; a later one may do all that an earlier one may."""

    OPERATOR = "operator"
    ADMIN = "admin"

    def covers(self, least: "Role") -> bool:
        """Whether whoever has this role may do what needs that one."""
        ranks = list(Role)
        return ranks.index(self) >= ranks.index(least)
