"""Figures and pages from rows, pure: nothing here asks the store or knows a screen."""
