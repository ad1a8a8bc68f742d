package amity.query.page;

import amity.query.upkeep.DeadLetterContent;
import java.time.ZoneId;

/** One that is set aside, with what is in it as it is stored. */
record DeadLetterView(DeadLetterRow row, String payload, String metadata) {

    static DeadLetterView of(DeadLetterContent content, ZoneId zone, Words words) {
        return new DeadLetterView(
                DeadLetterRow.of(content.letter(), zone, words),
                content.payload().toPrettyString(),
                content.metadata().toPrettyString());
    }
}
