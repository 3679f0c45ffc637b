"""The year: sections by ISO week, campaigns, free space and listening."""
