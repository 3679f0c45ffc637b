"""The first page: open a calendar, or make one."""
