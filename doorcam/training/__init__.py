"""Fits a head to the people of one door: an embedding network stays as it is, a matrix behind it learns."""
