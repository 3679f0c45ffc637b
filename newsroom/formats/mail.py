"""A page as an e-mail to send on: a draft without sender or receiver, as text and as HTML."""

from __future__ import annotations


def draft(subject: str, text: str, html: str) -> bytes:
    """Give a mail as a file (.eml) that a mail program opens as a new message; line ends as RFC 5322 asks."""
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    return message.as_bytes()
