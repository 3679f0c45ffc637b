"""Listening that comes from outside: addresses that are fetched, feeds, pasted words, and files of a million rows."""
