"""Rehearses what may go wrong at a door, and decides again what was decided; see docs/rehearsal.md."""
