"""The practice copy: its name, and the bar that marks it."""
