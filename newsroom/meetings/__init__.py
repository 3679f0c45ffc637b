"""The newsroom meeting against the calendar: its page, what is done in it, its minutes, and the clippings of a week."""
