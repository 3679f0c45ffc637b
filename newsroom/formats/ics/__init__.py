"""Calendar files (RFC 5545): dates of an agenda read in, the plan written out."""

from newsroom.formats.ics.reading import read
from newsroom.formats.ics.writing import write

__all__ = ["read", "write"]
