"""The page that holds listening against sending over a period, and its keys on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from newsroom.dates.period import Period
    from newsroom.insight.coherence.figures import Figures
    from newsroom.insight.coherence.gaps import Gap
    from newsroom.insight.coherence.lines import Lines

Answer = dict[str, object]


class Loose(NamedTuple):
    """A signal without a post, or a post without a signal."""

    id: str
    on: str
    text: str


class InOut(NamedTuple):
    """How many signals came in about a key in a week, and how many posts went out; the week is named by its Monday."""

    week: str
    key: str
    signals: int
    posts: int


@dataclass(frozen=True, slots=True)
class CoherencePage:
    """Listening beside sending; `earlier` are the figures of the period before."""

    period: Period
    earlier_period: Period
    today: date
    lines: Lines
    figures: Figures
    earlier: Figures
    gaps: tuple[Gap, ...]
    silent_domains: tuple[str, ...]
    weeks: tuple[InOut, ...]
    signals_without_post: tuple[Loose, ...]
    posts_without_signal: tuple[Loose, ...]


def coherence_answer(page: CoherencePage) -> Answer:
    """Give a period with its themes (or domains, or districts), figures, gaps and weeks; shares are 0-1."""
    lines = page.lines
    return {
        "from": page.period.first.isoformat(),
        "until": page.period.last.isoformat(),
        "by": lines.by,
        "themes": [
            {
                "id": line.key,
                "theme": line.name,
                "signals": line.signals,
                "voices": line.voices,
                "posts": line.posts,
                "listen_share": line.listen_share,
                "send_share": line.send_share,
                "verdict": line.verdict,
            }
            for line in lines.lines
        ],
        "without_theme": {"signals": lines.signals_without, "posts": lines.posts_without},
        "figures": figures_answer(page.figures),
        "before": {
            "from": page.earlier_period.first.isoformat(),
            "until": page.earlier_period.last.isoformat(),
            "figures": figures_answer(page.earlier),
        },
        "gaps": [_gap(gap) for gap in page.gaps],
        "domains_without_posts": list(page.silent_domains),
        "weeks": [{"week": each.week, "theme": each.key, "in": each.signals, "out": each.posts} for each in page.weeks],
        "signals_without_post": [each._asdict() for each in page.signals_without_post],
        "posts_without_signal": [each._asdict() for each in page.posts_without_signal],
    }


def figures_answer(figures: Figures) -> Answer:
    """Give the figures by their keys."""
    tally = figures.tally
    return {
        "answered_share": figures.answered_share,
        "median_response_minutes": figures.median_response_minutes,
        "posts_from_signal_share": figures.posts_from_signal_share,
        "signals_linked_share": figures.signals_linked_share,
        "themes_covered": figures.themes_covered,
        "themes_heard": figures.themes_heard,
        "proactive_share": figures.proactive_share,
        "free_used_for_signals_share": figures.free_used_for_signals_share,
        "inviting_share": figures.inviting_share,
        "reactions_answered_share": figures.reactions_answered_share,
        "signals": tally.signals,
        "signals_linked": tally.linked,
        "posts": figures.posts,
        "posts_from_signal": figures.posts_from_signal,
    }


def _gap(gap: Gap) -> Answer:
    place = gap.place
    return {
        "kind": gap.kind,
        "theme": gap.line.name,
        "loud_share": gap.loud,
        "last_post": gap.around.last_on.isoformat() if gap.around.last_on else None,
        "planned": gap.around.planned,
        "first_free": f"{place.on.isoformat()} {place.at}" if place else None,
    }
