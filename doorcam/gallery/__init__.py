"""Enrolled people and their templates."""
