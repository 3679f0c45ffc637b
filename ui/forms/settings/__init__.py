"""The settings, of the calendar and of the workplace."""
