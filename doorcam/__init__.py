"""doorcam: a face-recognition door kiosk. See ARCHITECTURE.md for the rooms."""

__version__ = "0.1.0"
