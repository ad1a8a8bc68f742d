package amity.command.testing;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record of each kind as the rows of {@code samples/wuhan} have it, with a date and partners as a test wants them. */
public final class WuhanRecords {

    private WuhanRecords() {}

    public static RecordContent content(RecordKind kind, @Nullable EdtfDate date, PartnerId... partners) {
        return content(kind, date, List.of(), partners);
    }

    public static DateAlternative alternative(String date) {
        return new DateAlternative(EdtfDate.of(date), "cjrbapp p/64984", Confidence.LIKELY);
    }

    /** @param others dates that other sources give */
    public static RecordContent content(
            RecordKind kind, @Nullable EdtfDate date, List<DateAlternative> others, PartnerId... partners) {
        List<PartnerId> ids = List.of(partners);
        return switch (kind) {
            case AGREEMENT ->
                new Agreement(
                        AgreementType.CONSENSUS,
                        ids,
                        "《武汉共识》",
                        "Wuhan Consensus",
                        date,
                        null,
                        22,
                        30,
                        List.of("Lyon"),
                        null,
                        "A018",
                        others);
            case PROJECT ->
                new Project(
                        ProjectSector.INDUSTRY, ids, "武钢与大分制铁所技术合作", "Wuhan steel works", date, null, "A001", others);
            case LIAISON_OFFICE ->
                new LiaisonOffice(
                        Direction.INBOUND,
                        ids,
                        "大分市武汉事务所",
                        "Oita city office in Wuhan",
                        date,
                        new CountryCode("JP"),
                        null,
                        "A039",
                        others);
            case EXPERT_ENGAGEMENT ->
                new ExpertEngagement(
                        Direction.INBOUND,
                        ids,
                        "格里希任武汉柴油机厂厂长",
                        "Werner Gerich",
                        date,
                        new People(1, null, null),
                        yuan("2000000"),
                        "Werner Gerich",
                        "武汉柴油机厂",
                        null,
                        null,
                        "A057",
                        others);
            case TRAINING ->
                new Training(
                        TrainingType.TRAINING,
                        Direction.OUTBOUND,
                        ids,
                        "公务员赴曼彻斯特培训",
                        null,
                        date,
                        new People(50, Qualifier.OVER, PeopleUnit.PERSONS),
                        null,
                        "公共管理",
                        null,
                        "A060",
                        others);
            case CIVIC_EXCHANGE ->
                new CivicExchange(
                        CivicExchangeType.CITIZENS_VISIT,
                        Direction.OUTBOUND,
                        ids,
                        "“市民看友城”包机互访",
                        null,
                        date,
                        new People(100, Qualifier.OVER, PeopleUnit.PERSON_TIMES),
                        20,
                        true,
                        "A068",
                        others);
            case FAIR ->
                new Fair(
                        FairType.FESTIVAL,
                        Direction.OUTBOUND,
                        ids,
                        "杜伊斯堡中国节",
                        "Duisburg China festival",
                        date,
                        null,
                        null,
                        "A124",
                        others);
            case PUBLICATION ->
                new Publication(
                        PublicationType.BOOK, ids, "《余熙探友城》", null, date, List.of("zh"), "余熙", 1, null, "A076", others);
            case NETWORK_TIE ->
                new NetworkTie(
                        NetworkTieType.SPILL_OVER,
                        List.of(),
                        "依托大分市:福冈、神户、青森",
                        null,
                        date,
                        ids,
                        new CountryCode("JP"),
                        null,
                        3,
                        null,
                        "A024",
                        others);
            case PUBLISHED_FIGURE ->
                new PublishedFigure(
                        Measure.FRIENDSHIPS,
                        null,
                        ids,
                        "友好城市和友好交流城市总数",
                        null,
                        date,
                        BigDecimal.valueOf(99),
                        null,
                        null,
                        null,
                        "关系总数达99个",
                        "F04",
                        others);
        };
    }

    private static Money yuan(String amount) {
        return new Money(new BigDecimal(amount), "CNY", Qualifier.OVER);
    }
}
