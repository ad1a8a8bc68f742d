package amity.query.upkeep;

/** What was given up. @param events of the record, those that waited too */
public record GivenUp(String projection, String record, int events) {}
