"""All posts as a table or a board: what it asks, shows and changes."""
