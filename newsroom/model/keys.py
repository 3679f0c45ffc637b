"""Stable text keys of every choice; their words are in `resources/words`, group by group."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a post stands; the first seven are the road, the last two lie beside it (`domain.md`, statuses)."""

    IDEA = "idea"
    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    EVALUATED = "evaluated"
    DROPPED = "dropped"
    ON_HOLD = "on_hold"


ROAD = tuple(Status)[:7]
OUT = frozenset({Status.PUBLISHED, Status.EVALUATED})


class PlacementState(StrEnum):
    """What happened to a post on one channel: planned is not published."""

    PLANNED = "planned"
    EXPORTED = "exported"
    PUBLISHED = "published"
    FAILED = "failed"
    CANCELLED = "cancelled"


class AttachmentKind(StrEnum):
    """What hangs on a post."""

    PICTURE = "picture"
    VIDEO = "video"
    DOCUMENT = "document"


class Purpose(StrEnum):
    """Why a post is made: the seven purposes of Gibson 2010, then those the surveys add."""

    INFORM = "inform"
    REPORT = "report"
    SAY = "say"
    CAMPAIGN = "campaign"
    COMMUNITY = "community"
    SERVICE = "service"
    KNOWLEDGE = "knowledge"
    DIALOGUE = "dialogue"
    PARTICIPATION = "participation"
    COCREATION = "cocreation"


class Origin(StrEnum):
    """Where a post comes from; "signal" is the share to raise."""

    SECTION = "section"
    SIGNAL = "signal"
    BOARD = "board"
    PROJECT = "project"
    HOOK = "hook"
    CRISIS = "crisis"
    CAMPAIGN = "campaign"


class SectionKind(StrEnum):
    """A fixed section, or a place that is kept free for what comes up."""

    FIXED = "fixed"
    FREE = "free"


class SlotState(StrEnum):
    """What became of one occurrence of a section."""

    OPEN = "open"
    FILLED = "filled"
    SKIPPED = "skipped"
    MOVED = "moved"
    MISSED = "missed"


class ChannelKind(StrEnum):
    """The sort of route."""

    WEBSITE = "website"
    SOCIAL = "social"
    GROUP = "group"
    BROADCAST = "broadcast"
    PAPER = "paper"
    NEWSLETTER = "newsletter"
    SCREEN = "screen"
    MEETING = "meeting"


class SourceKind(StrEnum):
    """The sort of place where something is heard."""

    SOCIAL = "social"
    MAIL = "mail"
    PHONE = "phone"
    COUNTER = "counter"
    FORM = "form"
    LETTER = "letter"
    CHAT = "chat"
    REPORTS = "reports"
    MEETING = "meeting"
    PARTNER = "partner"
    PRESS = "press"
    SURVEY = "survey"
    INTERNAL = "internal"


class SignalKind(StrEnum):
    """What somebody said or asked."""

    QUESTION = "question"
    COMPLAINT = "complaint"
    REPORT = "report"
    COMPLIMENT = "compliment"
    IDEA = "idea"
    MESSAGE = "message"


class SignalState(StrEnum):
    """The road of a signal from hearing to closing."""

    NOTED = "noted"
    INTERPRETED = "interpreted"
    DECIDED = "decided"
    IN_HAND = "in_hand"
    REPORTED_BACK = "reported_back"
    CLOSED = "closed"


class Way(StrEnum):
    """How a signal reached the newsroom."""

    CAME = "came"
    FOUND = "found"
    INTERNAL = "internal"


class LinkKind(StrEnum):
    """What joins a signal and a post; a signal heard after the post is never an answer but a reaction."""

    PROMPTED_BY = "prompted_by"
    ANSWERED_BY = "answered_by"
    REACTION_TO = "reaction_to"


class DecisionKind(StrEnum):
    """The six actions on a signal, and passing it to the contact centre."""

    INFORM_COLLEAGUE = "inform_colleague"
    ASK_DATA = "ask_data"
    ANALYSE = "analyse"
    MAKE_POST = "make_post"
    CHANGE_WEBSITE = "change_website"
    FOLLOW = "follow"
    TO_KCC = "to_kcc"


class IssueState(StrEnum):
    """How a theme lives outside."""

    SLUMBERING = "slumbering"
    CURRENT = "current"
    FADING = "fading"
    CLOSED = "closed"


class GoalKind(StrEnum):
    """The level of effect a goal aims at."""

    KNOWLEDGE = "knowledge"
    ATTITUDE = "attitude"
    BEHAVIOUR = "behaviour"
    ORGANISATION = "organisation"


class MeetingKind(StrEnum):
    """The rhythm a meeting belongs to."""

    DAY_START = "day_start"
    WEEK_START = "week_start"
    EVALUATION = "evaluation"


class AgendaPoint(StrEnum):
    """What a meeting goes through (S3-17, S4-13); each kind of meeting has its own."""

    LOOK_BACK = "look_back"
    LISTEN = "listen"
    ACT = "act"
    FILL = "fill"
    AHEAD = "ahead"
    TODAY = "today"
    FIGURES = "figures"
    JUDGE = "judge"
    EXPERIMENTS = "experiments"
    GAP = "gap"


class Chair(StrEnum):
    """The four chairs of the newsroom (S3-17)."""

    COMMUNICATION = "communication"
    SERVICE = "service"
    DATA = "data"
    POLICY = "policy"


class Duty(StrEnum):
    """Who is on call in a week, and who stands in (S0-24)."""

    FIRST = "first"
    SECOND = "second"
