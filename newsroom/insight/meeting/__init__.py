"""The newsroom meeting as a page: what belongs to each point of its agenda, from rows, pure."""
