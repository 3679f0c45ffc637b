"""Which pictures and files go along on a channel."""

from newsroom.model import Attachment
from newsroom.rules.media import of_channel


def ids(found: list[Attachment]) -> list[str]:
    return [each.id for each in found]


GENERAL = Attachment("general", "p", "picture")
PAPER = Attachment("paper", "p", "document")
OWN = Attachment("own", "p", "video", placement_id="p:ig")
OWN_PAPER = Attachment("own paper", "p", "document", placement_id="p:fb")
ALL = [GENERAL, PAPER, OWN, OWN_PAPER]


def test_that_own_pictures_of_a_channel_take_the_place_of_the_general_ones() -> None:
    assert ids(of_channel(ALL, "p:ig")) == ["paper", "own"]


def test_that_a_channel_without_own_pictures_takes_the_general_ones() -> None:
    assert ids(of_channel(ALL, "p:fb")) == ["general", "paper", "own paper"]
    assert ids(of_channel(ALL, "p:x")) == ids(of_channel(ALL, None)) == ["general", "paper"]
