"""The editor of sections: rhythm, defaults, reach of a change, and what it does to posts."""
