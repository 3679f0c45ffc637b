"""Search and the field for everything."""
