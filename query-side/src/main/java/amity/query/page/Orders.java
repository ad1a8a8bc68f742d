package amity.query.page;

import amity.message.query.TimelineFact;
import amity.message.value.PartnerId;
import java.util.Optional;

/** Where a fact that is shown is corrected and retracted. */
record Orders(String correct, String retract) {

    /** @param base the address of the forms about it @param query which of the facts there it is; may be empty */
    static Orders at(String base, String query) {
        return new Orders(base + "/correction" + query, base + "/retraction" + query);
    }

    /** Nothing is corrected from a page that shows what was known in the past, and nothing that is retracted. */
    static Optional<Orders> of(TimelineFact fact, PartnerId partner, Perspective from) {
        return from.knowledge().isNow() && !fact.retracted()
                ? Correctable.of(fact.event(), fact.record(), fact.number())
                        .map(found -> at(
                                "/partners/" + partner + "/record",
                                "?record=" + fact.record() + "&number=" + fact.number()))
                : Optional.empty();
    }
}
