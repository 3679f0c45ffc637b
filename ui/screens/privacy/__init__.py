"""Privacy in the window: what is over goes by itself; the sources; access and erasure."""
