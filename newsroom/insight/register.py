"""The sources as a register of processing and a privacy page ask for them, with the keys of the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsroom.model import Channel, Source

NEEDED = ("purpose", "legal_basis", "officer")


def register_answer(
    sources: Iterable[Source], channels: Mapping[str, Channel], municipality: str, days_of: Callable[[Source], int]
) -> dict[str, object]:
    """Give every source with its purpose, legal basis, retention and officer; `missing` names what is not filled in."""
    return {
        "municipality": municipality,
        "sources": [
            {
                "source": source.name,
                "kind": source.kind,
                "address": source.address,
                "ours": source.ours,
                "channel": channels[source.channel_id].name if source.channel_id else "",
                "purpose": source.purpose,
                "legal_basis": source.legal_basis,
                "officer": source.officer,
                "days": days_of(source),
                "reason": source.retention_reason,
                "missing": [name for name in NEEDED if not getattr(source, name).strip()],
            }
            for source in sources
        ],
    }
