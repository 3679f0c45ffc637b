"""All posts: the table, and the board by status."""
