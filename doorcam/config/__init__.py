"""Settings: a typed schema, loading in order of precedence, and the places files live in."""
