package amity.query.naive;

import amity.message.query.CompareRecords;
import amity.message.query.CountRecordsByYear;
import amity.message.query.FindRecord;
import amity.message.query.KnownAt;
import amity.message.query.ListRecords;
import amity.message.query.RecordDimension;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordStatus;
import amity.message.query.Viewpoint;
import amity.message.record.RecordContent;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.record.RecordStated;
import amity.message.value.CountryCode;
import amity.message.value.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws questions about the records of a history. */
final class RandomRecordQuestions {

    private final Random random;
    private final List<RecordStated> stated;

    RandomRecordQuestions(Random random, History history) {
        this.random = random;
        this.stated = history.recorded().stream()
                .flatMap(it -> it.event() instanceof RecordStated event ? Stream.of(event) : Stream.empty())
                .toList();
    }

    private RecordKind kind() {
        return stated.isEmpty()
                ? RecordKind.AGREEMENT
                : stated.get(random.nextInt(stated.size())).kind();
    }

    Function<Viewpoint, Object> list() {
        RecordKind kind = kind();
        RecordFilter filter = random.nextInt(3) == 0 ? RecordFilter.NONE : filter(kind);
        RecordSort sort = RecordSort.values()[random.nextInt(3)];
        int page = random.nextInt(2);
        int size = 1 + random.nextInt(9);
        return at -> new ListRecords(kind, filter, sort, page, size, at);
    }

    /** That one record of the kind would pass, but for its status and year. */
    private RecordFilter filter(RecordKind kind) {
        List<RecordContent> contents = stated.stream()
                .filter(it -> it.kind() == kind)
                .map(RecordStated::content)
                .toList();
        if (contents.isEmpty()) {
            return RecordFilter.NONE;
        }
        RecordContent like = contents.get(random.nextInt(contents.size()));
        List<RecordStatus> statuses = RecordStatus.of(kind);
        int which = random.nextInt(7);
        return new RecordFilter(
                which == 0 && like.type() != null ? like.type().name() : null,
                which == 1 ? like.direction() : null,
                which == 2 && !like.partners().isEmpty() ? like.partners().getLast() : null,
                which == 3 ? country(like) : null,
                which == 4 && !statuses.isEmpty() ? statuses.get(random.nextInt(statuses.size())) : null,
                which == 5 ? Integer.valueOf(2003 + random.nextInt(4)) : null,
                which == 6 ? like.title().substring(0, 1).toLowerCase(java.util.Locale.ROOT) : null);
    }

    private CountryCode country(RecordContent like) {
        CountryCode own = like.countryCode();
        return own != null && random.nextBoolean() ? own : new CountryCode("FR");
    }

    Function<Viewpoint, Object> years() {
        RecordKind kind = kind();
        List<RecordDimension> groupBy = new ArrayList<>(List.of(RecordDimension.values()));
        Collections.shuffle(groupBy, random);
        List<RecordDimension> some = List.copyOf(groupBy.subList(0, random.nextInt(5)));
        int from = random.nextBoolean() ? 0 : 2003 + random.nextInt(4);
        @Nullable Integer to = random.nextBoolean() ? null : Integer.valueOf(from + random.nextInt(3));
        return at -> new CountRecordsByYear(kind, from, to, some, at);
    }

    Function<Viewpoint, Object> one() {
        if (stated.isEmpty()) {
            return at -> new FindRecord(RecordKind.FAIR, new RecordId("none"), at);
        }
        RecordEvent about = stated.get(random.nextInt(stated.size()));
        return at -> new FindRecord(about.kind(), about.recordId(), at);
    }

    /** From another day, as often with less knowledge as with the same. */
    Function<Viewpoint, Object> difference() {
        RecordKind kind = kind();
        LocalDate day = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(1500));
        boolean less = random.nextBoolean();
        return at -> {
            Long position = at.knownAt().position();
            KnownAt before = less && position != null ? KnownAt.position(position / 2) : at.knownAt();
            return new CompareRecords(kind, Viewpoint.asOf(day).knownAt(before), at);
        };
    }
}
