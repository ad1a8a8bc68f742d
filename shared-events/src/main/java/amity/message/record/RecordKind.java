package amity.message.record;

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
import amity.message.training.Training;
import amity.message.training.Trainings;
import amity.message.value.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of records that share one life: they begin, may go on by steps, are corrected and retracted. */
public enum RecordKind {
    AGREEMENT("agreement", Agreement.class, Agreements.class),
    PROJECT("project", Project.class, Projects.class),
    LIAISON_OFFICE("liaison-office", LiaisonOffice.class, LiaisonOffices.class),
    EXPERT_ENGAGEMENT("expert-engagement", ExpertEngagement.class, ExpertEngagements.class),
    TRAINING("training", Training.class, Trainings.class),
    CIVIC_EXCHANGE("civic-exchange", CivicExchange.class, CivicExchanges.class),
    FAIR("fair", Fair.class, Fairs.class),
    PUBLICATION("publication", Publication.class, Publications.class),
    NETWORK_TIE("network-tie", NetworkTie.class, NetworkTies.class),
    PUBLISHED_FIGURE("published-figure", PublishedFigure.class, PublishedFigures.class);

    private final String prefix;
    private final Class<? extends RecordContent> content;
    private final Class<?> language;

    RecordKind(String prefix, Class<? extends RecordContent> content, Class<?> language) {
        this.prefix = prefix;
        this.content = content;
        this.language = language;
    }

    /** The kind that a message speaks of. @throws IllegalArgumentException if it speaks of none */
    public static RecordKind of(Class<?> message) {
        return Stream.of(values())
                .filter(kind -> kind.language == message.getDeclaringClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(message + " speaks of no kind of record"));
    }

    /** The kind of the record that a stream belongs to, if it is one of these: {@code agreement/A018}. */
    public static Optional<RecordKind> ofStream(String stream) {
        String prefix = stream.substring(0, Math.max(0, stream.indexOf('/')));
        return Stream.of(values()).filter(kind -> kind.prefix.equals(prefix)).findFirst();
    }

    /** As it stands in streams and addresses: {@code liaison-office}. */
    public String prefix() {
        return prefix;
    }

    public Class<? extends RecordContent> content() {
        return content;
    }

    /** The messages about it: commands, and events with a {@link amity.message.store.Stored} name. */
    public List<Class<?>> messages() {
        return List.of(language.getDeclaredClasses());
    }

    /** The name of the event stream: unique across all kinds of records. */
    public String stream(RecordId id) {
        return prefix + "/" + id;
    }
}
