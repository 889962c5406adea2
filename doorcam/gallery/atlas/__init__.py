"""A map of the gallery: who lies near whom, and which photos lie with the wrong person."""
