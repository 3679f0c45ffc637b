"""What stands between a view and the desk: each screen asks for its page, shows it, and turns requests into edits."""
