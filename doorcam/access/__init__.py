"""Who may pass: the only rooms that can grant."""
