"""The sections and their editor."""
