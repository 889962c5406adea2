"""The PySide6 desktop: watches the pipeline and sends requests."""
