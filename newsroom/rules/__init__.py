"""Findings: whether a post is ready, fits its channel, clashes with another; pure, over rows that were read."""
