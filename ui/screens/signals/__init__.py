"""The screen of all signals: what it asks, shows and changes."""
