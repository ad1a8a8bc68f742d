package amity.query.testing;

import static amity.query.testing.Facts.date;

import amity.message.agreement.Agreement;
import amity.message.agreement.AgreementType;
import amity.message.agreement.Agreements.AgreementCorrected;
import amity.message.agreement.Agreements.AgreementEnded;
import amity.message.agreement.Agreements.AgreementRecorded;
import amity.message.agreement.Agreements.AgreementRenewed;
import amity.message.agreement.Agreements.AgreementRetracted;
import amity.message.expert.ExpertEngagement;
import amity.message.expert.ExpertEngagements.ExpertEngagementRecorded;
import amity.message.network.NetworkTie;
import amity.message.network.NetworkTieType;
import amity.message.network.NetworkTies.NetworkTieClosed;
import amity.message.network.NetworkTies.NetworkTieRecorded;
import amity.message.project.Project;
import amity.message.project.ProjectSector;
import amity.message.project.Projects.ProjectCanceled;
import amity.message.project.Projects.ProjectCompleted;
import amity.message.project.Projects.ProjectMilestoneReached;
import amity.message.project.Projects.ProjectRecorded;
import amity.message.record.RecordKind;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.training.Training;
import amity.message.training.TrainingType;
import amity.message.training.Trainings.TrainingRecorded;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.Money;
import amity.message.value.PartnerId;
import amity.message.value.People;
import amity.message.value.RecordId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of agreements, projects and their like in few words. A date is EDTF, null is unknown. */
public final class RecordFacts {

    private RecordFacts() {}

    private static RecordId id(String id) {
        return new RecordId(id);
    }

    private static List<PartnerId> partners(String... partners) {
        return Arrays.stream(partners).map(PartnerId::new).toList();
    }

    /** A memorandum. */
    public static Agreement agreement(
            String title, @Nullable String date, @Nullable String expires, String... partners) {
        return agreement(AgreementType.MEMORANDUM, title, date, expires, false, partners);
    }

    public static Agreement agreement(
            AgreementType type,
            String title,
            @Nullable String date,
            @Nullable String expires,
            boolean yearly,
            String... partners) {
        return new Agreement(
                type,
                partners(partners),
                title,
                null,
                date(date),
                date(expires),
                null,
                null,
                List.of(),
                yearly ? true : null,
                null,
                List.of());
    }

    public static AgreementRecorded recorded(String id, Agreement agreement) {
        return new AgreementRecorded(id(id), agreement);
    }

    public static AgreementCorrected corrected(String id, Agreement agreement) {
        return new AgreementCorrected(id(id), agreement, "the certificate says so");
    }

    public static AgreementRetracted retractedAgreement(String id) {
        return new AgreementRetracted(id(id), "it was never signed");
    }

    public static AgreementRenewed renewedAgreement(String id, @Nullable String date, @Nullable String expires) {
        return new AgreementRenewed(id(id), date(date), date(expires));
    }

    public static AgreementEnded endedAgreement(String id, @Nullable String date) {
        return new AgreementEnded(id(id), date(date), "by mutual consent");
    }

    public static ProjectRecorded project(
            String id, ProjectSector sector, String title, @Nullable String date, String... partners) {
        return new ProjectRecorded(
                id(id), new Project(sector, partners(partners), title, null, date(date), null, null, List.of()));
    }

    public static ProjectMilestoneReached milestone(String id, @Nullable String date, String text) {
        return new ProjectMilestoneReached(id(id), date(date), text);
    }

    public static ProjectCompleted completed(String id, @Nullable String date) {
        return new ProjectCompleted(id(id), date(date));
    }

    public static ProjectCanceled canceled(String id, @Nullable String date) {
        return new ProjectCanceled(id(id), date(date), "no money");
    }

    public static RecordStepCorrected correctedStep(RecordKind kind, String id, long step, @Nullable String date) {
        return new RecordStepCorrected(kind, id(id), step, date(date), null, "otherwise", "misread");
    }

    public static RecordStepRetracted retractedStep(RecordKind kind, String id, long step) {
        return new RecordStepRetracted(kind, id(id), step, "it never took place");
    }

    public static NetworkTieRecorded networkTie(
            String id, String title, @Nullable String date, List<String> through, String country, String... partners) {
        return new NetworkTieRecorded(
                id(id),
                new NetworkTie(
                        NetworkTieType.SPILL_OVER,
                        partners(partners),
                        title,
                        null,
                        date(date),
                        partners(through.toArray(String[]::new)),
                        new CountryCode(country),
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    public static NetworkTieClosed closedTie(String id, @Nullable String date) {
        return new NetworkTieClosed(id(id), date(date), null);
    }

    public static TrainingRecorded training(
            String id, Direction direction, @Nullable String date, @Nullable People people, String... partners) {
        return new TrainingRecorded(
                id(id),
                new Training(
                        TrainingType.TRAINEES,
                        direction,
                        partners(partners),
                        "研修",
                        "Trainees",
                        date(date),
                        people,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }

    public static ExpertEngagementRecorded experts(
            String id, @Nullable String date, @Nullable People people, @Nullable Money funds, String... partners) {
        return new ExpertEngagementRecorded(
                id(id),
                new ExpertEngagement(
                        Direction.INBOUND,
                        partners(partners),
                        "引进专家",
                        null,
                        date(date),
                        people,
                        funds,
                        "Hans Müller",
                        null,
                        null,
                        null,
                        null,
                        List.of()));
    }
}
