"""Tells the outside what is in the journal, by webhook and MQTT; nothing comes in this way."""
