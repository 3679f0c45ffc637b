"""What all readers of tables share: bytes to text, text to rows, rows to named columns, spellings to values."""
