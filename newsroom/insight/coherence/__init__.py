"""Listening held against sending: lines per theme, domain or district, figures, gaps, and the timeline."""
