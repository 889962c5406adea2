"""Who may pass when, in one SQLite file: rules, PINs and badges, and what must survive a restart."""
