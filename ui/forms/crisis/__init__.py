"""The pause of all sending: its dialog, and the bar while it holds."""
