"""All SQL: the engine, the schema, and one module of questions per noun. Only the desk opens it."""
