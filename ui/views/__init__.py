"""The screens: each shows one kind of page and asks for what the user wants."""
