"""Making posts, signals and links by quick forms."""
