package amity.query.history;

import static amity.message.value.Tier.SISTER_CITY;
import static amity.query.testing.Facts.corrected;
import static amity.query.testing.Facts.registered;
import static amity.query.testing.Facts.retractedVisit;
import static amity.query.testing.Facts.signed;
import static amity.query.testing.Facts.visit;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Change;
import amity.message.query.FindLatestCorrection;
import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.message.value.Direction;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was corrected last, by whatever record. */
class LatestCorrectionTest extends QuerySideTest {

    private final QueryGateway gateway;

    LatestCorrectionTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
        gateway = queries;
    }

    @BeforeEach
    void aCorrectionAndARetraction() {
        journal.record(
                registered("gyor", "HU"),
                signed("gyor", SISTER_CITY, "1994"),
                visit("v-1", Direction.OUTBOUND, null, null, 3, "gyor"),
                corrected("gyor", 1, SISTER_CITY, "1995-10-30"),
                retractedVisit("v-1"),
                registered("oita", "JP"));
        journal.awaitProjected();
    }

    private Optional<Change> latest(long known) {
        return gateway.query(
                        new FindLatestCorrection(Viewpoint.NOW.knownAt(KnownAt.position(known))),
                        ResponseTypes.optionalInstanceOf(Change.class))
                .join();
    }

    @Test
    void isTheLastThatWasKnownThen() {
        assertThat(latest(6)).get().extracting(Change::position).isEqualTo(5L);
        assertThat(latest(4)).get().extracting(Change::event).isEqualTo("amity.FriendshipChangeCorrected");
        assertThat(latest(3)).isEmpty();
    }
}
