"""From ids to pages: reads from the desk what coherence and themes as issues need, as it is now."""
