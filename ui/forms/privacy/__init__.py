"""Privacy: the sources with their terms, the text for the register, and access and erasure."""
