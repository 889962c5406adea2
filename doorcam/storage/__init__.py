"""Files that belong to their owner alone: SQLite databases, pictures and exports.

`files` needs nothing but the standard library; `sqlite` and `columns` bring SQLAlchemy.
"""
