"""Ideas without a date, beside the calendar."""
