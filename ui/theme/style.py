"""The one record that views paint from: colours, fonts and metrics of a theme at a font size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QColor, QFont

from ui.theme.tokens import TOKEN_NAMES, Theme, contrast, read_theme

FAMILY: Final = "Newsroom Inter"
FONT_PERCENTS: Final = (100, 110, 125, 150, 175, 200)
TEXT_CONTRAST: Final = 4.5
MARK_CONTRAST: Final = 3.0
MIDDLE: Final = 0.5
BODY_PIXELS: Final = 13


class Tone(StrEnum):
    """What a pill, chip or message means; never the only carrier of that meaning."""

    NEUTRAL = "neutral"
    LISTEN = "listen"
    SEND = "send"
    WARN = "warn"
    BAD = "bad"
    OK = "ok"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Colours:
    """The tokens of the design as colours; the meaning of each stands in `resources/themes/light.toml`."""

    ground: QColor
    surface: QColor
    soft: QColor
    line: QColor
    line_strong: QColor
    border: QColor
    ink: QColor
    muted: QColor
    disabled: QColor
    listen: QColor
    listen_soft: QColor
    listen_wash: QColor
    send: QColor
    send_soft: QColor
    warn: QColor
    warn_soft: QColor
    bad: QColor
    bad_soft: QColor
    ok: QColor
    ok_soft: QColor
    group: QColor
    group_soft: QColor
    neutral_soft: QColor
    on_fill: QColor
    weekend: QColor
    recess: QColor
    selection: QColor
    focus: QColor
    observance: QColor


@dataclass(frozen=True, slots=True)
class Fonts:
    """The type sizes of the design, from week numbers up to the large numbers."""

    tiny: QFont
    small: QFont
    small_strong: QFont
    label: QFont
    body: QFont
    strong: QFont
    title: QFont
    heading: QFont
    number: QFont


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lengths in logical pixels, scaled with the font; lines keep their width."""

    unit: int
    gap: int
    radius: int
    radius_small: int
    line: int
    focus: int
    bar: int
    row: int
    field: int
    target: int
    icon: int
    icon_small: int
    rail: int


@dataclass(frozen=True, slots=True)
class Style:
    """A theme at a font size, ready to paint with."""

    theme: str
    dark: bool
    percent: int
    colours: Colours
    fonts: Fonts
    metrics: Metrics
    sections: dict[str, QColor]

    def px(self, length: float) -> int:
        """Scale a length that was drawn at 100 %."""
        return round(length * self.percent / 100)

    def tone(self, tone: Tone) -> tuple[QColor, QColor]:
        """Give text colour and tinted ground of a tone."""
        if tone is Tone.NEUTRAL:
            return self.colours.muted, self.colours.neutral_soft
        return getattr(self.colours, tone.value), getattr(self.colours, f"{tone.value}_soft")

    def section(self, colour: str) -> QColor:
        """Give a section's or campaign's colour: a name of this theme or a stored `#RRGGBB`, made visible."""
        named = self.sections.get(colour)
        if named is not None:
            return named
        chosen = QColor(colour)
        return visible(chosen, self.colours.surface) if chosen.isValid() else self.sections["slate"]

    def section_soft(self, colour: str) -> QColor:
        """Give the tint of a section colour, for blocks that are planned but not yet placed."""
        return mixed(self.section(colour), self.colours.surface, 0.22)

    def on(self, fill: QColor) -> QColor:
        """Give the text colour that reads best on a fill."""
        usual = self.colours.on_fill
        if contrast(usual.name(), fill.name()) >= TEXT_CONTRAST:
            return usual
        return max((QColor("black"), QColor("white")), key=lambda ink: contrast(ink.name(), fill.name()))


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Mix a share (0 to 1) of a colour into an opaque ground."""
    rest = 1 - share
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * rest,
        colour.greenF() * share + ground.greenF() * rest,
        colour.blueF() * share + ground.blueF() * rest,
    )


def visible(colour: QColor, ground: QColor) -> QColor:
    """Lighten or darken a chosen colour until it is a mark of 3:1 on the ground."""
    end = QColor("white" if ground.lightnessF() < MIDDLE else "black")
    for step in range(20):
        candidate = mixed(end, colour, step / 20)
        if contrast(candidate.name(), ground.name()) >= MARK_CONTRAST:
            return candidate
    return end


def build_style(theme: str, font_percent: int) -> Style:
    """Build the record for `light`, `dark` or `contrast` at 100 to 200 % of the font size."""
    data = read_theme(theme)
    percent = min(200, max(100, font_percent))
    return Style(
        theme=data.name,
        dark=data.dark,
        percent=percent,
        colours=_colours(data),
        fonts=_fonts(percent),
        metrics=_metrics(percent),
        sections={name: QColor(colour) for name, colour in data.sections.items()},
    )


def _colours(theme: Theme) -> Colours:
    return Colours(**{name: QColor(getattr(theme.tokens, name)) for name in TOKEN_NAMES})


def _fonts(percent: int) -> Fonts:
    normal, strong, bold = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold
    label = _font(11.0, strong, percent)
    label.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    label.setCapitalization(QFont.Capitalization.AllUppercase)
    return Fonts(
        tiny=_font(10.5, normal, percent),
        small=_font(12.0, normal, percent),
        small_strong=_font(12.0, strong, percent),
        label=label,
        body=_font(BODY_PIXELS, normal, percent),
        strong=_font(BODY_PIXELS, strong, percent),
        title=_font(15.0, strong, percent),
        heading=_font(19.0, bold, percent),
        number=_font(23.0, bold, percent),
    )


def _font(pixels: float, weight: QFont.Weight, percent: int) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(round(pixels * percent / 100))
    font.setWeight(weight)
    # Hinting widens Inter at these sizes and differs per machine.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _metrics(percent: int) -> Metrics:
    def px(length: float) -> int:
        return round(length * percent / 100)

    return Metrics(
        unit=px(8),
        gap=px(12),
        radius=px(7),
        radius_small=px(4),
        line=1,
        focus=2,
        bar=px(4),
        row=px(33),
        field=px(32),
        target=px(24),
        icon=px(20),
        icon_small=px(16),
        rail=px(84),
    )
