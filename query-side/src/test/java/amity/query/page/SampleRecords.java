package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Names;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.PeopleUnit;
import amity.message.value.Qualifier;
import amity.message.value.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as the projection tells them. */
final class SampleRecords {

    static final Tie.Place OITA =
            new Tie.Place("oita", new Names("Oita", "大分", "大分市"), "JP", 33.23333, 131.6, List.of());

    private SampleRecords() {}

    static RecordEntry agreement(String id, @Nullable String date, RecordStatus status, Certainty certainty) {
        return entry(RecordKind.AGREEMENT, id, "MEMORANDUM", null, date, null, false, status, certainty);
    }

    /** Under way. */
    static RecordEntry project(String id, String date, Certainty certainty) {
        return entry(RecordKind.PROJECT, id, "TRADE", null, date, null, false, RecordStatus.UNDER_WAY, certainty);
    }

    static RecordEntry training(String id, String date, @Nullable People people, boolean yearly) {
        return entry(
                RecordKind.TRAINING, id, "TRAINEES", Direction.OUTBOUND, date, people, yearly, null, Certainty.CERTAIN);
    }

    static People personTimes(int number) {
        return new People(number, Qualifier.EXACT, PeopleUnit.PERSON_TIMES);
    }

    private static RecordEntry entry(
            RecordKind kind,
            String id,
            String type,
            @Nullable Direction direction,
            @Nullable String date,
            @Nullable People people,
            boolean yearly,
            @Nullable RecordStatus status,
            Certainty certainty) {
        EdtfDate when = date == null ? null : EdtfDate.of(date);
        return new RecordEntry(
                kind,
                new RecordId(id),
                type,
                direction,
                "记录" + id,
                "Record " + id,
                List.of(new RecordPartner(
                        new PartnerId("oita"), OITA.names(), new CountryCode("JP"), RecordPartner.Role.PARTNER)),
                null,
                when,
                when == null ? null : when.earliest().orElseThrow().getYear(),
                null,
                when == null ? Integer.valueOf(2026) : null,
                people,
                null,
                yearly,
                certainty,
                status,
                status == null ? null : Certainty.CERTAIN,
                null,
                null,
                null,
                Map.of());
    }
}
