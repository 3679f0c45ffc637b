"""The screen of coherence: what it asks, the lists behind its numbers, and its reports."""
