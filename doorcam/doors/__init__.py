"""Relay drivers."""
