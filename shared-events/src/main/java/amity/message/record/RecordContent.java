package amity.message.record;

import amity.message.Content;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Money;
import amity.message.value.PartnerId;
import amity.message.value.People;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record says. Fields that every kind has are here; what else there is, and what it means, is in the kind. */
public interface RecordContent extends Content {

    /** More than the signatories of any forum; each partner named is looked up. */
    int MOST_PARTNERS = 200;

    List<PartnerId> partnerIds();

    /** In Chinese as a rule. */
    String title();

    @Nullable
    String titleEn();

    @Nullable
    String detail();

    /** Dates that other sources give. */
    List<DateAlternative> alternatives();

    /** The kind within the kind, by which it is counted: a type or a sector. Null where there is only one. */
    default @Nullable Enum<?> type() {
        return null;
    }

    default @Nullable Direction direction() {
        return null;
    }

    default @Nullable People people() {
        return null;
    }

    default @Nullable Money funds() {
        return null;
    }

    /** True: a practice of every year, which is listed and never counted as an event. */
    default @Nullable Boolean yearly() {
        return null;
    }

    /** What else a country is named for, where it names no partner. */
    default @Nullable CountryCode countryCode() {
        return null;
    }

    /** The partners by way of which it came about. */
    default List<PartnerId> through() {
        return List.of();
    }

    /** The day on which it ends by itself, which may be yet to come. */
    default @Nullable EdtfDate expires() {
        return null;
    }

    @Override
    default List<PartnerId> partners() {
        return partnerIds();
    }

    /** As a command may state it. @throws amity.message.value.InvalidValue naming the field */
    RecordContent checked();
}
