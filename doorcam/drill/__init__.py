"""A drill against presentation attacks on one's own camera: prints, screens and people, one after the other."""
