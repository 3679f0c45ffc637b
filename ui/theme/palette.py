"""The palette that Qt's own widgets paint from, made of the tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette

if TYPE_CHECKING:
    from ui.theme.style import Style

Role = QPalette.ColorRole


def palette(style: Style) -> QPalette:
    """Give the palette of a style for all widgets."""
    colours = style.colours
    roles = {
        Role.Window: colours.ground,
        Role.WindowText: colours.ink,
        Role.Base: colours.surface,
        Role.AlternateBase: colours.soft,
        Role.ToolTipBase: colours.surface,
        Role.ToolTipText: colours.ink,
        Role.Text: colours.ink,
        Role.PlaceholderText: colours.muted,
        Role.Button: colours.surface,
        Role.ButtonText: colours.ink,
        Role.BrightText: colours.on_fill,
        Role.Light: colours.soft,
        Role.Midlight: colours.line,
        Role.Mid: colours.line_strong,
        Role.Dark: colours.border,
        Role.Shadow: colours.border,
        Role.Highlight: colours.send,
        Role.HighlightedText: colours.on_fill,
        Role.Accent: colours.send,
        Role.Link: colours.send,
        Role.LinkVisited: colours.group,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, colour)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, colours.disabled)
    return result
