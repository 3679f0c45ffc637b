"""The panel of ideas without a date, and the taking of ideas from others."""
