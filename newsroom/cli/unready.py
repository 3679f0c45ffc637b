"""The posts that are not ready, with the keys of the command line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsroom.readiness import Unready
    from newsroom.rules.ready import Check
    from newsroom.words import Words


def unready_answer(found: Sequence[Unready], words: Words) -> list[dict[str, Any]]:
    """Give each post with its findings, as code and as a sentence."""
    return [
        {
            "post": each.post.id,
            "title": each.post.title,
            "date": each.post.planned_on.isoformat() if each.post.planned_on else "",
            "time": f"{each.post.planned_at:%H:%M}" if each.post.planned_at else "",
            "status": each.post.status,
            "channels": list(each.channels),
            "findings": [_finding(check, words) for check in each.checks],
        }
        for each in found
    ]


def _finding(check: Check, words: Words) -> dict[str, str]:
    data = {key: value.isoformat() if isinstance(value, date) else value for key, value in check.data.items()}
    return {"code": check.code, "outcome": str(check.outcome), "text": words.say("ready", check.code, data)}
