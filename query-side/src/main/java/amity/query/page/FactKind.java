package amity.query.page;

import amity.message.query.TimelineFact;
import amity.message.record.RecordKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a fact is about; what readers choose from. */
enum FactKind {
    TIE,
    VISIT,
    HONOR,
    AGREEMENT,
    PROJECT,
    LIAISON_OFFICE,
    EXPERT_ENGAGEMENT,
    TRAINING,
    CIVIC_EXCHANGE,
    FAIR,
    PUBLICATION,
    NETWORK_TIE,
    PUBLISHED_FIGURE,
    REGISTRATION,
    /** What it is called, and whether it is another partner. */
    PLACE,
    OTHER;

    static FactKind of(TimelineFact fact) {
        String record = fact.record().substring(0, Math.max(0, fact.record().indexOf('/')));
        return switch (record) {
            case "partner" -> ofPartner(fact.event());
            case "visit" -> VISIT;
            case "honor" -> HONOR;
            default -> RecordKind.ofStream(fact.record()).map(FactKind::of).orElse(OTHER);
        };
    }

    static FactKind of(RecordKind kind) {
        return valueOf(kind.name());
    }

    private static FactKind ofPartner(String event) {
        if (event.startsWith("amity.Friendship")) {
            return TIE;
        }
        return event.equals("amity.PartnerRegistered") ? REGISTRATION : PLACE;
    }

    static @Nullable FactKind named(@Nullable String key) {
        for (FactKind one : values()) {
            if (one.key().equals(key)) {
                return one;
            }
        }
        return null;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The report that its corrections are seen in. */
    CompareQuery.Report report() {
        return switch (this) {
            case TIE, REGISTRATION, PLACE, OTHER -> CompareQuery.Report.ROSTER;
            case VISIT -> CompareQuery.Report.VISITS;
            case HONOR -> CompareQuery.Report.HONORS;
            case AGREEMENT,
                    PROJECT,
                    LIAISON_OFFICE,
                    EXPERT_ENGAGEMENT,
                    TRAINING,
                    CIVIC_EXCHANGE,
                    FAIR,
                    PUBLICATION,
                    NETWORK_TIE,
                    PUBLISHED_FIGURE -> CompareQuery.Report.of(RecordKind.valueOf(name()));
        };
    }
}
