"""The list of all signals: queues at the left, a lazy table, keys for everything."""
