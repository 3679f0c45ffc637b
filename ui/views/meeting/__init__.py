"""The newsroom meeting on the wall: full screen, large letters, keys only."""
