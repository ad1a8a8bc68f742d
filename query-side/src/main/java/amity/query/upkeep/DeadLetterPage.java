package amity.query.upkeep;

import java.util.List;

/** Some of the records that are set aside, each by its first letter; the longest first. @param page from 0 */
public record DeadLetterPage(int page, int size, int total, List<DeadLetter> deadLetters) {}
