"""The dialog that shows what an import will do, step by step."""
