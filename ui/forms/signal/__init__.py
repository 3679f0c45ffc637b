"""One signal with everything that is done with it, in the panel at the right."""
