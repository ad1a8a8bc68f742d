package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.Telling;
import amity.message.query.CountVisitsByYear;
import amity.message.query.FindCoverage;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRoster;
import amity.message.query.FindTimeline;
import amity.message.query.KnownAt;
import amity.message.query.ListBackdated;
import amity.message.query.ListHonors;
import amity.message.query.ListPartners;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RecordStepCorrected;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws questions about a history: of the days on which something in it begins or ends, and of their neighbors. */
final class RandomQuestions {

    private static final PartnerId NOBODY = new PartnerId("atlantis");
    private static final LocalDate LAST = LocalDate.parse("9999-12-31");

    private final Random random;
    private final History history;
    private final RandomRecordQuestions records;
    private final List<LocalDate> days;
    private final List<PartnerId> partners;

    RandomQuestions(Random random, History history) {
        this.random = random;
        this.history = history;
        this.records = new RandomRecordQuestions(random, history);
        this.days = List.copyOf(new TreeSet<>(
                history.recorded().stream().flatMap(RandomQuestions::days).toList()));
        this.partners = history.recorded().stream()
                .flatMap(it -> it.event() instanceof Telling telling ? telling.partners().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    /** The day of recording, and the first and the last day of each date that is named, be it the end of a span or of a term. */
    private static Stream<LocalDate> days(History.Recorded it) {
        Optional<EdtfDate> date = Optional.ofNullable(it.event() instanceof Telling telling ? telling.date() : null);
        Stream<EdtfDate> dates = Stream.of(
                        date,
                        date.flatMap(EdtfDate::start),
                        date.flatMap(EdtfDate::end),
                        Optional.ofNullable(expires(it.event())))
                .flatMap(Optional::stream);
        return Stream.concat(
                        Stream.of(it.on()),
                        dates.flatMap(
                                one -> Stream.of(one.earliest(), one.latest()).flatMap(Optional::stream)))
                .filter(LAST::isAfter);
    }

    private static @Nullable EdtfDate expires(AmityEvent event) {
        return switch (event) {
            case RecordStated it -> it.content().expires();
            case RecordCorrected it -> it.content().expires();
            case RecordStep it -> it.expires();
            case RecordStepCorrected it -> it.expires();
            default -> null;
        };
    }

    /** One about everything, from one viewpoint. */
    List<Question> fromSomewhere() {
        List<Function<Viewpoint, Object>> questions = new ArrayList<>();
        questions.add(FindRoster::new);
        questions.add(ListHonors::new);
        int page = random.nextInt(3);
        int size = 1 + random.nextInt(9);
        questions.add(at -> new ListPartners(page, size, at));
        int days = random.nextInt(3) * random.nextInt(400);
        questions.add(at -> new ListBackdated(days, page, 10 * size, at));
        for (int i = 0; i < 3; i++) {
            questions.add(visits());
        }
        for (PartnerId partner : partners) {
            questions.add(at -> new FindPartner(partner, at));
        }
        PartnerId one = partner();
        questions.add(at -> new FindPartnerHistory(one, at));
        PartnerId other = partner();
        questions.add(at -> new FindTimeline(other, at));
        questions.add(records.list());
        questions.add(records.years());
        questions.add(records.one());
        questions.add(records.difference());
        if (random.nextInt(4) == 0) {
            int months = 1 + random.nextInt(36);
            questions.add(at -> new FindCoverage(months, at));
        }
        Viewpoint at = viewpoint();
        return questions.stream().map(about -> new Question(about, at)).toList();
    }

    private Function<Viewpoint, Object> visits() {
        List<VisitDimension> groupBy = new ArrayList<>(List.of(VisitDimension.values()));
        Collections.shuffle(groupBy, random);
        List<VisitDimension> some = List.copyOf(groupBy.subList(0, random.nextInt(5)));
        int from = random.nextBoolean() ? 0 : 2003 + random.nextInt(5);
        Integer to = random.nextBoolean() ? null : Integer.valueOf(from + random.nextInt(3));
        return at -> new CountVisitsByYear(from, to, some, at);
    }

    private PartnerId partner() {
        return partners.isEmpty() || random.nextInt(20) == 0 ? NOBODY : partners.get(random.nextInt(partners.size()));
    }

    private Viewpoint viewpoint() {
        Viewpoint at = new Viewpoint(null, knownAt(), random.nextInt(history.size() + 1));
        return switch (random.nextInt(16)) {
            case 0, 1 -> at;
            case 2 -> at.on(LocalDate.parse("9999-12-31"));
            case 3 -> at.on(LocalDate.parse("0001-01-01"));
            default -> at.on(days.get(random.nextInt(days.size())).plusDays(random.nextInt(3) - 1));
        };
    }

    private KnownAt knownAt() {
        return switch (random.nextInt(10)) {
            case 0 -> KnownAt.NOW;
            case 1, 2, 3 -> KnownAt.instant(moment().plusNanos(1000L * (random.nextInt(3) - 1)));
            default -> KnownAt.position(random.nextInt(history.size() + 1));
        };
    }

    private Instant moment() {
        return history.recorded().get(random.nextInt(history.size())).at();
    }
}
