"""The things of a newsroom as frozen objects; each class is a table, each field a column (`rows.py`)."""

from importlib import import_module
from typing import TYPE_CHECKING

from newsroom.model.around import Member, Setting, Settings
from newsroom.model.listening import Decision, Link, Signal, Source
from newsroom.model.planning import Campaign, Deviation, OwnDate, Placement, Post, Section
from newsroom.model.strategy import Channel, District, Goal, PolicyDomain, TargetGroup, Theme

if TYPE_CHECKING:
    from newsroom.model.details import Attachment, ChecklistItem, Comment, ExportPreset, SavedView, Template
    from newsroom.model.results import (
        Assessment,
        Budget,
        ChannelGroup,
        Erasure,
        Evaluation,
        Expense,
        Experiment,
        Measurement,
        Meeting,
        Result,
    )

__all__ = [
    "Assessment",
    "Attachment",
    "Budget",
    "Campaign",
    "Channel",
    "ChannelGroup",
    "ChecklistItem",
    "Comment",
    "Decision",
    "Deviation",
    "District",
    "Erasure",
    "Evaluation",
    "Expense",
    "Experiment",
    "ExportPreset",
    "Goal",
    "Link",
    "Measurement",
    "Meeting",
    "Member",
    "OwnDate",
    "Placement",
    "PolicyDomain",
    "Post",
    "Result",
    "SavedView",
    "Section",
    "Setting",
    "Settings",
    "Signal",
    "Source",
    "TargetGroup",
    "Template",
    "Theme",
]

# A class costs about a millisecond, and no screen of the start shows these.
_LATER = {
    **dict.fromkeys(("Attachment", "ChecklistItem", "Comment", "ExportPreset", "SavedView", "Template"), "details"),
    **dict.fromkeys(
        (
            "Assessment",
            "Budget",
            "ChannelGroup",
            "Erasure",
            "Evaluation",
            "Expense",
            "Experiment",
            "Measurement",
            "Meeting",
            "Result",
        ),
        "results",
    ),
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> type:
        """Load the things that the start can do without at their first use."""
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
