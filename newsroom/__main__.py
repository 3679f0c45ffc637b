"""`python -m newsroom` is the command line."""

from newsroom.cli import main

main()
