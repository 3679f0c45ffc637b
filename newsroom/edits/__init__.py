"""One function per intention, by noun: each computes a ChangeSet and writes nothing."""
