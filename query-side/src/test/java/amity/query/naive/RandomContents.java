package amity.query.naive;

import amity.message.agreement.Agreement;
import amity.message.agreement.AgreementType;
import amity.message.civic.CivicExchange;
import amity.message.civic.CivicExchangeType;
import amity.message.expert.ExpertEngagement;
import amity.message.fair.Fair;
import amity.message.fair.FairType;
import amity.message.figure.Measure;
import amity.message.figure.PublishedFigure;
import amity.message.network.NetworkTie;
import amity.message.network.NetworkTieType;
import amity.message.office.LiaisonOffice;
import amity.message.project.Project;
import amity.message.project.ProjectSector;
import amity.message.publication.Publication;
import amity.message.publication.PublicationType;
import amity.message.record.Confidence;
import amity.message.record.DateAlternative;
import amity.message.record.RecordContent;
import amity.message.record.RecordKind;
import amity.message.training.Training;
import amity.message.training.TrainingType;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Money;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.PeopleUnit;
import amity.message.value.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what a record might say. */
final class RandomContents {

    private static final List<String> TITLES = List.of("合作备忘录", "B 协议", "b 协议", "Ärzte \"\\{}%");

    private final RandomGenerator random;
    private final RandomDates dates;
    private final RandomFriendships partners;

    RandomContents(RandomGenerator random, RandomFriendships partners) {
        this.random = random;
        this.dates = new RandomDates(random);
        this.partners = partners;
    }

    RecordContent of(RecordKind kind, LocalDate today) {
        List<PartnerId> named = named();
        String title = one(TITLES);
        String titleEn = orNull("Of " + random.nextInt(9));
        @Nullable EdtfDate date = dates.upTo(today);
        Direction direction = one(List.of(Direction.values()));
        Boolean yearly = random.nextInt(6) == 0 ? true : null;
        String detail = orNull("见\n报告 " + random.nextInt(9));
        List<DateAlternative> others = others(today);
        return switch (kind) {
            case AGREEMENT ->
                new Agreement(
                        one(List.of(AgreementType.values())),
                        named,
                        title,
                        titleEn,
                        date,
                        later(today),
                        orNull(22),
                        null,
                        random.nextBoolean() ? List.of() : List.of("O'Neill", "{}"),
                        yearly,
                        detail,
                        others);
            case PROJECT ->
                new Project(one(List.of(ProjectSector.values())), named, title, titleEn, date, funds(), detail, others);
            case LIAISON_OFFICE ->
                new LiaisonOffice(direction, named, title, titleEn, date, country(), orNull("Chamber"), detail, others);
            case EXPERT_ENGAGEMENT ->
                new ExpertEngagement(
                        direction,
                        named,
                        title,
                        titleEn,
                        date,
                        people(),
                        funds(),
                        orNull("Anna"),
                        null,
                        null,
                        yearly,
                        detail,
                        others);
            case TRAINING ->
                new Training(
                        one(List.of(TrainingType.values())),
                        direction,
                        named,
                        title,
                        titleEn,
                        date,
                        people(),
                        funds(),
                        orNull("nursing"),
                        yearly,
                        detail,
                        others);
            case CIVIC_EXCHANGE ->
                new CivicExchange(
                        one(List.of(CivicExchangeType.values())),
                        orNull(direction),
                        named,
                        title,
                        titleEn,
                        date,
                        people(),
                        orNull(20),
                        yearly,
                        detail,
                        others);
            case FAIR ->
                new Fair(
                        one(List.of(FairType.values())),
                        direction,
                        named,
                        title,
                        titleEn,
                        date,
                        people(),
                        yearly,
                        detail,
                        others);
            case PUBLICATION ->
                new Publication(
                        one(List.of(PublicationType.values())),
                        named,
                        title,
                        titleEn,
                        date,
                        List.of("zh", "en"),
                        orNull("Li"),
                        orNull(3),
                        yearly,
                        detail,
                        others);
            case NETWORK_TIE ->
                new NetworkTie(
                        one(List.of(NetworkTieType.values())),
                        named,
                        title,
                        titleEn,
                        date,
                        named(),
                        country(),
                        null,
                        orNull(20),
                        orNull(Qualifier.OVER),
                        detail,
                        others);
            case PUBLISHED_FIGURE ->
                new PublishedFigure(
                        one(List.of(Measure.values())),
                        null,
                        named,
                        title,
                        titleEn,
                        date,
                        new BigDecimal("23.5"),
                        orNull(new BigDecimal(30)),
                        orNull(Qualifier.ABOUT),
                        null,
                        orNull("二十三个"),
                        detail,
                        others);
        };
    }

    /** A date that may be yet to come; null is none. */
    @Nullable
    EdtfDate later(LocalDate today) {
        return switch (random.nextInt(8)) {
            case 0 -> EdtfDate.of("9999-12-31");
            case 1 -> EdtfDate.of(today.getYear() + 1 + "/..");
            case 2, 3 -> dates.upTo(today.plusYears(2));
            case 4 -> EdtfDate.of(Integer.toString(today.getYear() + random.nextInt(3) - 1));
            default -> null;
        };
    }

    private List<PartnerId> named() {
        return Stream.generate(partners::partner)
                .limit(random.nextInt(3))
                .distinct()
                .toList();
    }

    private List<DateAlternative> others(LocalDate today) {
        EdtfDate other = random.nextInt(4) == 0 ? dates.upTo(today) : null;
        return other == null ? List.of() : List.of(new DateAlternative(other, "hearsay", Confidence.UNVERIFIED));
    }

    private @Nullable People people() {
        return random.nextInt(3) == 0
                ? null
                : new People(random.nextInt(40), orNull(Qualifier.OVER), orNull(one(List.of(PeopleUnit.values()))));
    }

    private @Nullable Money funds() {
        return random.nextInt(3) == 0
                ? null
                : new Money(
                        new BigDecimal(random.nextInt(2000)).movePointLeft(random.nextInt(3)),
                        one(List.of("CNY", "USD")),
                        orNull(Qualifier.ABOUT));
    }

    private @Nullable CountryCode country() {
        return orNull(new CountryCode(one(List.of("JP", "FR", "ES"))));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
