"""Dates of the calendar: weeks, periods, recurrence, observances and office hours; the lowest layer of the domain."""
