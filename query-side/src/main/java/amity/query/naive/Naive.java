package amity.query.naive;

import amity.message.query.CompareRecords;
import amity.message.query.CountRecordsByYear;
import amity.message.query.CountVisitsByYear;
import amity.message.query.FindCoverage;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRecord;
import amity.message.query.FindRoster;
import amity.message.query.FindTimeline;
import amity.message.query.KnownAt;
import amity.message.query.ListBackdated;
import amity.message.query.ListHonors;
import amity.message.query.ListPartners;
import amity.message.query.ListRecords;
import amity.message.query.Viewpoint;
import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Answers every question from the raw events alone, each time from the first event on: with the very record that the
 * projections answer with.
 */
public final class Naive {

    private final List<RawEvent> journal;
    private final HomeCity home;
    private final OfficeClock clock;

    /** @param journal all that was recorded, in order */
    public Naive(List<RawEvent> journal, HomeCity home, OfficeClock clock) {
        this.journal = List.copyOf(journal);
        this.home = home;
        this.clock = clock;
    }

    /**
     * The knowledge of a position that there is, or of a moment that has come.
     *
     * @return in an {@link java.util.Optional} where the question is about one partner
     * @throws IllegalArgumentException for what is no question
     */
    public Object answer(Object question) {
        return switch (question) {
            case FindRoster it -> known(it.at()).roster(day(it.at()));
            case FindPartner it -> known(it.at()).partner(it.partner(), day(it.at()));
            case ListPartners it -> known(it.at()).partners(it.page(), it.size(), day(it.at()));
            case CountVisitsByYear it -> {
                LocalDate day = day(it.at());
                int to = it.to() == null ? day.getYear() : it.to();
                yield known(it.at()).visits(it.from(), to, it.groupBy(), day);
            }
            case ListHonors it -> known(it.at()).honors(day(it.at()));
            case ListRecords it -> known(it.at()).recordsOfAllKinds().list(it, day(it.at()));
            case CountRecordsByYear it -> known(it.at()).recordsOfAllKinds().years(it, day(it.at()));
            case FindRecord it -> known(it.at()).record(it, day(it.at()));
            case CompareRecords it ->
                new NaiveDifference(
                                known(it.from()).recordsOfAllKinds(),
                                day(it.from()),
                                known(it.to()).recordsOfAllKinds(),
                                day(it.to()))
                        .of(it.kind());
            case FindPartnerHistory it -> known(it.at()).history(it.partner());
            case FindTimeline it -> known(it.at()).timeline(it.partner(), day(it.at()));
            case ListBackdated it -> known(it.at()).backdated(it.moreThanDays(), it.page(), it.size());
            case FindCoverage it -> known(it.at()).coverage(it.months(), day(it.at()));
            default -> throw new IllegalArgumentException("no question: " + question);
        };
    }

    private Knowledge known(Viewpoint at) {
        return new Knowledge(journal, position(at.knownAt()), home);
    }

    /** Of the last event that is known; 0 for none. */
    private long position(KnownAt known) {
        if (known.position() != null) {
            return known.position();
        }
        return journal.stream()
                .filter(raw -> known.instant() == null || !raw.recordedAt().isAfter(known.instant()))
                .mapToLong(RawEvent::position)
                .max()
                .orElse(0);
    }

    /** The one that is asked for; else the one on which so much was known. */
    private LocalDate day(Viewpoint at) {
        KnownAt known = at.knownAt();
        if (at.asOf() != null) {
            return at.asOf();
        }
        if (known.isNow()) {
            return clock.today();
        }
        return LocalDate.ofInstant(moment(known), clock.clock().getZone());
    }

    private Instant moment(KnownAt known) {
        if (known.instant() != null) {
            return known.instant();
        }
        long position = Objects.requireNonNull(known.position());
        return journal.stream()
                .filter(raw -> raw.position() == position)
                .map(RawEvent::recordedAt)
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}
