"""What the panel shows of one signal, or of listening as a whole; frozen, read by its screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsroom.insight.replies import ReplyFigures
    from newsroom.insight.service import Service
    from newsroom.insight.voices import ThemeVoices
    from newsroom.model import Decision, Signal
    from ui.forms.inspector.facts import Choices


class PostAt(NamedTuple):
    """A post that is joined, or may be: its link with its kind when there is one, and when it is planned in words."""

    post_id: str
    title: str
    when: str
    link_id: str = ""
    kind: str = ""


class AlikeSignal(NamedTuple):
    """Another signal that says about the same."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class SignalFacts:
    """A signal with its surroundings; `answer` says in words how its answer stands, `tone` how that is tinted."""

    signal: Signal
    choices: Choices
    owners: tuple[str, ...]
    source: str
    district: str
    heard: str
    answer: str
    tone: str
    earlier: int = 0
    place: str = ""
    decisions: tuple[Decision, ...] = ()
    joined: tuple[PostAt, ...] = ()
    likely: tuple[PostAt, ...] = ()
    alike: tuple[AlikeSignal, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures:
    """Listening in a period: answers by place, simple questions, what we found, joined posts, voices by theme."""

    first: date
    last: date
    replies: tuple[ReplyFigures, ...]
    service: Service
    proactive_norm: float
    posts: tuple[int, int]
    signals: tuple[int, int]
    voices: tuple[ThemeVoices, ...]
    themes: dict[str, str]
