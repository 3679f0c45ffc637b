"""Imports: what a reader found, held against what the calendar knows, becomes one change set."""

from __future__ import annotations

from newsroom.edits.imports.dates import plan_dates
from newsroom.edits.imports.plan import Choices, ImportPlan, Known
from newsroom.edits.imports.posts import plan_posts
from newsroom.edits.imports.signals import plan_signals

__all__ = ["Choices", "ImportPlan", "Known", "plan_dates", "plan_posts", "plan_signals"]
