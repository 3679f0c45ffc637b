"""The register of experiments: its list and its form."""
