"""Coherence on the screen: figures, listening beside sending, gaps, and the timeline with its links."""
