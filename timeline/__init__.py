"""Timeline turns a pile of articles into a timeline whose every mark opens its source sentences."""
