"""The dialogs in which listening comes in from outside: feeds and pasted words."""
