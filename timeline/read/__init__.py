"""Articles from files: the only room that opens sources."""
