"""The panel of signals beside the week."""
