package amity.benchmarks.time;

import amity.message.AmityEvent;
import amity.message.Provenance;
import amity.message.honor.Award;
import amity.message.honor.HonorAwarded;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerRegistered;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Qualifier;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import amity.message.visit.DelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;

/** A made-up ledger: 2,000 partners with a tie each, and visits, one in twenty of them corrected and one in fifty an honor instead. */
final class Ledger {

    static final int PARTNERS = 2_000;

    private static final int BATCH = 2_000;
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    private final Random random = new Random(1979);
    private final List<EventMessage<?>> waiting = new ArrayList<>();
    private final EventStorageEngine journal;
    private long recorded;

    private Ledger(EventStorageEngine journal) {
        this.journal = journal;
    }

    /** Fills an empty journal. */
    static void fill(EventStorageEngine journal, long events) {
        Ledger ledger = new Ledger(journal);
        for (int i = 0; i < PARTNERS; i++) {
            PartnerId partner = partner(i);
            ledger.record(partner.stream(), 0, new PartnerRegistered(partner, details(i)));
            ledger.record(
                    partner.stream(), 1, new FriendshipSigned(partner, Tier.SISTER_CITY, EdtfDate.of(ledger.day())));
        }
        for (int i = 0; ledger.recorded < events; i++) {
            ledger.activity(i);
        }
        ledger.flush();
    }

    static PartnerId partner(int number) {
        return new PartnerId("p-" + number);
    }

    private void activity(int number) {
        if (number % 50 == 0) {
            HonorId honor = new HonorId("h-" + number);
            record(honor.stream(), 0, new HonorAwarded(honor, award(number)));
            return;
        }
        VisitId visit = new VisitId("v-" + number);
        record(visit.stream(), 0, new DelegationVisitRecorded(visit, visit(number)));
        if (number % 20 == 1) {
            record(
                    visit.stream(),
                    1,
                    new DelegationVisitCorrected(visit, visit(number), "the report gives another day"));
        }
    }

    private void record(String stream, long sequence, AmityEvent event) {
        recorded++;
        MetaData provenance = MetaData.from(
                new Provenance("li.zhi", "report " + recorded, null, "command-" + recorded, "trace-" + recorded)
                        .toMetadata());
        waiting.add(new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf('/')),
                stream,
                sequence,
                event,
                provenance,
                "event-" + recorded,
                BEGIN.plusSeconds(recorded)));
        if (waiting.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        journal.appendEvents(List.copyOf(waiting));
        waiting.clear();
    }

    private static PartnerDetails details(int number) {
        return new PartnerDetails(
                "Partner " + number,
                "友城" + number,
                null,
                new CountryCode(List.of("JP", "DE", "FR", "KR", "US").get(number % 5)),
                PartnerKind.CITY,
                33.2,
                131.6,
                List.of());
    }

    private DelegationVisit visit(int number) {
        return new DelegationVisit(
                number % 2 == 0 ? Direction.INBOUND : Direction.OUTBOUND,
                List.of(partner(random.nextInt(PARTNERS))),
                EdtfDate.of(day()),
                Level.values()[number % Level.values().length],
                number % 40,
                Qualifier.EXACT,
                "Head " + number,
                "友好交流",
                "Friendly exchange");
    }

    private Award award(int number) {
        Recipient recipient = new Recipient(RecipientKind.PERSON, "Person " + number, partner(number % PARTNERS), 1);
        return new Award("黄鹤友谊奖", "Yellow Crane Friendship Award", recipient, EdtfDate.of(day()), "Wuhan");
    }

    private LocalDate day() {
        return LocalDate.of(1980, 1, 1).plusDays(random.nextInt(14_000));
    }
}
