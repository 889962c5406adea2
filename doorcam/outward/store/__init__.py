"""What each destination has got so far."""
