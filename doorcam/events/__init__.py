"""The journal of what happened at the door."""
