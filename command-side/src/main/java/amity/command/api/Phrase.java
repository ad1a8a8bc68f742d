package amity.command.api;

/** A part of a message that has a translation of its own, by its key in the bundle. */
record Phrase(String key) {}
