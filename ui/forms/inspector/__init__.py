"""The panel of one post: its facts, texts, road, signals and hints."""
