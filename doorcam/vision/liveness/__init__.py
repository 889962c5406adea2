"""Presentation attacks: is what the camera sees a person, or a print, a screen or a recording of one?"""
