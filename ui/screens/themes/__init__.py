"""The sheet of a theme: what it asks, shows and changes."""
