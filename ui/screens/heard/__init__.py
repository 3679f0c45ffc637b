"""The panel of signals: what it asks, shows and changes."""
