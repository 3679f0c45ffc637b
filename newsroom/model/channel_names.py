"""What people call the channels that every municipality knows, whole and cut short; data for imports."""

from __future__ import annotations

from newsroom.model.fold import fold, words_table
from newsroom.model.keys import ChannelKind

CHANNELS = {
    "facebook": "facebook, fb, face book",
    "instagram": "instagram, insta, ig, instagram stories",
    "x": "x, twitter, tweet, x twitter, x (twitter), twitter/x",
    "linkedin": "linkedin, linked in, li, in",
    "tiktok": "tiktok, tik tok, tt",
    "youtube": "youtube, yt, you tube",
    "whatsapp": "whatsapp, wa, whats app, whatsappkanaal, whatsapp kanaal",
    "website": "website, web, site, gemeentewebsite, gemeentelijke website, blog, online, site web",
    "newsletter": "nieuwsbrief, newsletter, e-mailnieuwsbrief, infolettre, nb, mailing",
    "paper": "krant, huis-aan-huisblad, gemeentepagina, huisaanhuisblad, weekblad, gemeentenieuws, paper, journal, "
    "print, hah",
    "screen": "narrowcasting, scherm, schermen, screen, écran, beeldscherm",
    "nextdoor": "nextdoor, next door, hoplr",
    "threads": "threads",
    "bluesky": "bluesky, bsky",
    "mastodon": "mastodon",
    "pinterest": "pinterest",
    "snapchat": "snapchat, snap",
    "intranet": "intranet",
    "app": "app, gemeente-app, gemeenteapp",
}

BRANDS = {
    "facebook": "Facebook",
    "instagram": "Instagram",
    "x": "X",
    "linkedin": "LinkedIn",
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "whatsapp": "WhatsApp",
    "website": "Website",
    "nextdoor": "Nextdoor",
    "threads": "Threads",
    "bluesky": "Bluesky",
    "mastodon": "Mastodon",
    "pinterest": "Pinterest",
    "snapchat": "Snapchat",
}
KINDS = {
    "website": ChannelKind.WEBSITE,
    "newsletter": ChannelKind.NEWSLETTER,
    "paper": ChannelKind.PAPER,
    "screen": ChannelKind.SCREEN,
    "whatsapp": ChannelKind.BROADCAST,
    "nextdoor": ChannelKind.GROUP,
}
SHORTEST_FIRST_WORD = 4
CHANNEL_WORDS = words_table(CHANNELS)


def platform_of(name: str) -> str:
    """Give the platform key that a name means, or "": FB, Facebook and "Facebook gemeente" are facebook."""
    folded = fold(name)
    first = folded.partition(" ")[0]
    return CHANNEL_WORDS.get(folded) or (CHANNEL_WORDS.get(first, "") if len(first) >= SHORTEST_FIRST_WORD else "")
