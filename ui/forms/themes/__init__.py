"""A theme as an issue: its sheet and the small dialogs around it."""
