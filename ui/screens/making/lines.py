"""What the form of a post begins with when it is planned from a line of coherence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsroom.insight.coherence.lines import By
from newsroom.insight.table import EVERYTHING
from newsroom.joining.coherence import about
from newsroom.model.keys import Origin
from ui.screens.making import reads

if TYPE_CHECKING:
    from newsroom.dates.period import Period
    from newsroom.desk import Desk
    from newsroom.insight.coherence.gaps import Place
    from ui.forms.new_post import Start

MOST_SIGNALS = 50


def start_from_line(desk: Desk, by: By, key: str, period: Period, place: Place | None) -> Start:
    """Begin a post about a theme or domain, or from a district, with the newest signals that no post answers yet.

    It takes the free place that was offered, or else the first that is free from today on.
    """
    heard = desk.joining.counted(period, EVERYTHING, "loose", about(desk, by, key))
    ids = tuple(row.id for row in heard[:MOST_SIGNALS])
    if place is not None:
        start = reads.start_in_slot(desk, place.section_id, place.original_on, ids)
    else:
        start = reads.start_from_signals(desk, ids, desk.today)
    post = replace(start.post, origin=Origin.SIGNAL)
    if by is By.THEME:
        post = replace(post, theme_id=key or post.theme_id)
    elif by is By.DOMAIN:
        post = replace(post, domain_id=key)
    return replace(start, post=post)
