"""The week: listening, sending and doing per day, side by side."""

from ui.views.week.view import SIGNALS_MIME, WeekView

__all__ = ["SIGNALS_MIME", "WeekView"]
