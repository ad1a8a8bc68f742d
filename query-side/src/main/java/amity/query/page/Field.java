package amity.query.page;

import amity.message.network.NetworkTieType;
import amity.message.record.RecordKind;
import java.util.List;
import java.util.Locale;

/** The eight fields of a city's work with its partners abroad, and what is on record in each. */
enum Field {
    DIPLOMACY(Subject.Report.HONORS_OF_CITIES),
    INTERNATIONAL(
            Subject.Report.TIES,
            new Subject.Network(NetworkTieType.FRIENDLY_ORGANIZATION),
            new Subject.Network(NetworkTieType.MEMBERSHIP),
            new Subject.Network(NetworkTieType.CONSULATE),
            new Subject.Network(NetworkTieType.AIR_ROUTE),
            new Subject.Network(NetworkTieType.RAIL_ROUTE),
            new Subject.Kind(RecordKind.PUBLISHED_FIGURE)),
    HIGH_LEVEL(Subject.Report.VISITS, new Subject.Kind(RecordKind.AGREEMENT)),
    WIDER_SPACE(new Subject.Network(NetworkTieType.SPILL_OVER)),
    SUBSTANTIVE(
            new Subject.Kind(RecordKind.PROJECT),
            new Subject.Kind(RecordKind.LIAISON_OFFICE),
            new Subject.Kind(RecordKind.FAIR)),
    TALENT(
            new Subject.Kind(RecordKind.EXPERT_ENGAGEMENT),
            Subject.Report.HONORS_OF_PEOPLE,
            new Subject.Kind(RecordKind.TRAINING)),
    CIVIC(Subject.Report.ANNIVERSARIES, new Subject.Kind(RecordKind.CIVIC_EXCHANGE)),
    PUBLICITY(new Subject.Kind(RecordKind.PUBLICATION));

    private final List<Subject> subjects;

    Field(Subject... subjects) {
        this.subjects = List.of(subjects);
    }

    List<Subject> subjects() {
        return subjects;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
