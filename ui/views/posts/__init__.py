"""All posts: the table, the board by status, and the ideas without a date."""
