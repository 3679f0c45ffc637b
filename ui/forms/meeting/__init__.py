"""The newsroom meeting beside the week: agenda, themes, decisions, chairs, notes."""
