"""Posts as CSV for the tools that place them; each tool is a preset, and a preset is data."""

from newsroom.formats.schedulers.preset import Column, Preset, load, preset_named, presets, template
from newsroom.formats.schedulers.writing import FileOut, check, write

__all__ = ["Column", "FileOut", "Preset", "check", "load", "preset_named", "presets", "template", "write"]
