"""The week: listening, sending and doing per day, side by side."""

from ui.views.week.canvas import WHOLE_WEEK
from ui.views.week.items import WORK_DAYS
from ui.views.week.view import SIGNALS_MIME, WeekView

__all__ = ["SIGNALS_MIME", "WHOLE_WEEK", "WORK_DAYS", "WeekView"]
