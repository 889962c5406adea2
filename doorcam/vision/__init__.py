"""Faces: detection, alignment, quality, tracks and embeddings, usable as a library."""
