package amity.command.testing;

import amity.message.agreement.Agreement;
import amity.message.agreement.Agreements;
import amity.message.civic.CivicExchange;
import amity.message.civic.CivicExchanges;
import amity.message.expert.ExpertEngagement;
import amity.message.expert.ExpertEngagements;
import amity.message.fair.Fair;
import amity.message.fair.Fairs;
import amity.message.figure.PublishedFigure;
import amity.message.figure.PublishedFigures;
import amity.message.network.NetworkTie;
import amity.message.network.NetworkTies;
import amity.message.office.LiaisonOffice;
import amity.message.office.LiaisonOffices;
import amity.message.project.Project;
import amity.message.project.Projects;
import amity.message.publication.Publication;
import amity.message.publication.Publications;
import amity.message.record.CorrectRecord;
import amity.message.record.RecordContent;
import amity.message.record.RecordKind;
import amity.message.record.RetractRecord;
import amity.message.record.StateRecord;
import amity.message.record.StepRecord;
import amity.message.training.Training;
import amity.message.training.Trainings;
import amity.message.value.EdtfDate;
import amity.message.value.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands of each kind of record, by what they do to it. */
public final class RecordCommands {

    private RecordCommands() {}

    public static StateRecord state(RecordKind kind, RecordId id, RecordContent content) {
        return switch (kind) {
            case AGREEMENT -> new Agreements.RecordAgreement(id, (Agreement) content);
            case PROJECT -> new Projects.RecordProject(id, (Project) content);
            case LIAISON_OFFICE -> new LiaisonOffices.RecordLiaisonOffice(id, (LiaisonOffice) content);
            case EXPERT_ENGAGEMENT -> new ExpertEngagements.RecordExpertEngagement(id, (ExpertEngagement) content);
            case TRAINING -> new Trainings.RecordTraining(id, (Training) content);
            case CIVIC_EXCHANGE -> new CivicExchanges.RecordCivicExchange(id, (CivicExchange) content);
            case FAIR -> new Fairs.RecordFair(id, (Fair) content);
            case PUBLICATION -> new Publications.RecordPublication(id, (Publication) content);
            case NETWORK_TIE -> new NetworkTies.RecordNetworkTie(id, (NetworkTie) content);
            case PUBLISHED_FIGURE -> new PublishedFigures.RecordPublishedFigure(id, (PublishedFigure) content);
        };
    }

    public static CorrectRecord correct(RecordKind kind, RecordId id, RecordContent content, String reason) {
        return switch (kind) {
            case AGREEMENT -> new Agreements.CorrectAgreement(id, (Agreement) content, reason);
            case PROJECT -> new Projects.CorrectProject(id, (Project) content, reason);
            case LIAISON_OFFICE -> new LiaisonOffices.CorrectLiaisonOffice(id, (LiaisonOffice) content, reason);
            case EXPERT_ENGAGEMENT ->
                new ExpertEngagements.CorrectExpertEngagement(id, (ExpertEngagement) content, reason);
            case TRAINING -> new Trainings.CorrectTraining(id, (Training) content, reason);
            case CIVIC_EXCHANGE -> new CivicExchanges.CorrectCivicExchange(id, (CivicExchange) content, reason);
            case FAIR -> new Fairs.CorrectFair(id, (Fair) content, reason);
            case PUBLICATION -> new Publications.CorrectPublication(id, (Publication) content, reason);
            case NETWORK_TIE -> new NetworkTies.CorrectNetworkTie(id, (NetworkTie) content, reason);
            case PUBLISHED_FIGURE -> new PublishedFigures.CorrectPublishedFigure(id, (PublishedFigure) content, reason);
        };
    }

    public static RetractRecord retract(RecordKind kind, RecordId id, String reason) {
        return switch (kind) {
            case AGREEMENT -> new Agreements.RetractAgreement(id, reason);
            case PROJECT -> new Projects.RetractProject(id, reason);
            case LIAISON_OFFICE -> new LiaisonOffices.RetractLiaisonOffice(id, reason);
            case EXPERT_ENGAGEMENT -> new ExpertEngagements.RetractExpertEngagement(id, reason);
            case TRAINING -> new Trainings.RetractTraining(id, reason);
            case CIVIC_EXCHANGE -> new CivicExchanges.RetractCivicExchange(id, reason);
            case FAIR -> new Fairs.RetractFair(id, reason);
            case PUBLICATION -> new Publications.RetractPublication(id, reason);
            case NETWORK_TIE -> new NetworkTies.RetractNetworkTie(id, reason);
            case PUBLISHED_FIGURE -> new PublishedFigures.RetractPublishedFigure(id, reason);
        };
    }

    /** Every step that a record of the kind can take; each takes what it has a field for. */
    public static List<StepRecord> steps(
            RecordKind kind, RecordId id, @Nullable EdtfDate date, @Nullable EdtfDate expires, String text) {
        return switch (kind) {
            case AGREEMENT ->
                List.of(new Agreements.RenewAgreement(id, date, expires), new Agreements.EndAgreement(id, date, text));
            case PROJECT ->
                List.of(
                        new Projects.ReachProjectMilestone(id, date, text),
                        new Projects.CompleteProject(id, date),
                        new Projects.CancelProject(id, date, text));
            case LIAISON_OFFICE -> List.of(new LiaisonOffices.CloseLiaisonOffice(id, date, text));
            case NETWORK_TIE -> List.of(new NetworkTies.CloseNetworkTie(id, date, text));
            case EXPERT_ENGAGEMENT, TRAINING, CIVIC_EXCHANGE, FAIR, PUBLICATION, PUBLISHED_FIGURE -> List.of();
        };
    }
}
