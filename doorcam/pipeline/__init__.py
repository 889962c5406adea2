"""The threads between camera and door."""
