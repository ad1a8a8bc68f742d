package amity.query.naive;

import amity.message.query.RecordFilter;
import amity.message.query.RecordStatus;
import amity.message.value.CountryCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a record is asked for. */
record NaiveRecordFilter(RecordFilter filter, LocalDate day, Places places) {

    boolean takes(KnownRecord it) {
        return type(it) && direction(it) && partner(it) && country(it) && status(it) && year(it) && text(it);
    }

    private boolean type(KnownRecord it) {
        return filter.type() == null
                || (it.content().type() != null && it.content().type().name().equals(filter.type()));
    }

    private boolean direction(KnownRecord it) {
        return filter.direction() == null || it.content().direction() == filter.direction();
    }

    private boolean partner(KnownRecord it) {
        return filter.partner() == null
                || places.standing(it.content().partners()).contains(places.standing(filter.partner()));
    }

    private boolean country(KnownRecord it) {
        Set<CountryCode> countries = new HashSet<>();
        it.content().partners().stream()
                .map(partner -> places.country(partner, day))
                .filter(Objects::nonNull)
                .forEach(countries::add);
        return filter.country() == null
                || filter.country().equals(it.content().countryCode())
                || countries.contains(filter.country());
    }

    private boolean status(KnownRecord it) {
        RecordStatus status = filter.status();
        if (status == null) {
            return true;
        }
        Standing standing = new Standing(it, day);
        return status == RecordStatus.of(it.kind()).getFirst()
                ? !standing.certainlyEnded()
                : standing.possiblyEnded() && standing.status() == status;
    }

    private boolean year(KnownRecord it) {
        return filter.year() == null || NaiveRecords.RecordYear.of(it).reachesInto(filter.year(), filter.year());
    }

    private boolean text(KnownRecord it) {
        String text = filter.text();
        return text == null
                || Stream.of(
                                it.content().title(),
                                it.content().titleEn(),
                                it.content().detail())
                        .filter(Objects::nonNull)
                        .anyMatch(words -> NaivePartners.lower(words).contains(NaivePartners.lower(text)));
    }
}
