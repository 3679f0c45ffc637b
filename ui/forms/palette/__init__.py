"""One field for everything: jumps, posts, signals, actions."""
