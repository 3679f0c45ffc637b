"""Small reusable parts of the window: themed by the style sheet, named for screen readers, keyboard complete."""
