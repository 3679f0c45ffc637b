"""The whole product without a screen: model, rules, storage, formats and the command line."""
