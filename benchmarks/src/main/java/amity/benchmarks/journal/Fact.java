package amity.benchmarks.journal;

import java.util.Map;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;

/** An event of ordinary size: some 230 bytes of JSON and 160 of metadata. */
@Revision("1")
record Fact(String partnerId, String direction, String date, String level, int headcount, String purpose) {

    static final Fact SAMPLE = new Fact(
            "oita",
            "INBOUND",
            "2016-10-18",
            "DEPUTY_HEAD",
            12,
            "2017 annual agreement signed; more than 9,000 mutual visitors to date, office and trainee programme checked");

    /** What an ordinary program says of who did it and where it is written. */
    static final Map<String, String> METADATA = Map.of(
            "actor", "officer",
            "source", "en.hubei.gov.cn, 2016-10-19",
            "commandId", "5f9c2c0e-6d0f-4e0c-9d6a-2f1d8c6f7a11",
            "traceId", "4bf92f3577b34da6a3ce929d0e0e4736");

    /** The first event of a stream. */
    static DomainEventMessage<Fact> in(String stream) {
        return new GenericDomainEventMessage<>(
                "visit",
                stream,
                0,
                SAMPLE,
                MetaData.from(METADATA),
                IdentifierFactory.getInstance().generateIdentifier(),
                GenericEventMessage.clock.instant());
    }
}
