"""The newsroom meeting and the clippings of a week in the window."""
