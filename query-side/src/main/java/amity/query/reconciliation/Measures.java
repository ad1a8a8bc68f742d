package amity.query.reconciliation;

import amity.message.figure.Measure;
import java.util.Set;

/** How each measure is computed, and from the records of which streams: what begins otherwise cannot change it. */
final class Measures {

    private static final String PARTNER = "partner";

    private Measures() {}

    /** @param from the prefixes of streams */
    record Way(Set<String> from, Computation computation) {}

    /** Computes one measure. */
    @FunctionalInterface
    interface Computation {
        Computed of(Asked asked);
    }

    static Way of(Measure measure) {
        return switch (measure) {
            case FRIENDSHIPS -> from(FriendshipMeasures::friendships, PARTNER);
            case SISTER_CITIES -> from(FriendshipMeasures::sisterCities, PARTNER);
            case FRIENDLY_EXCHANGE_CITIES -> from(FriendshipMeasures::friendlyExchangeCities, PARTNER);
            case YEAR_OF_FIRST_SIGNING -> from(FriendshipMeasures::firstSigning, PARTNER);
            case YEARS_OF_FRIENDSHIP -> from(FriendshipMeasures::yearsSince, PARTNER);
            case VISITS_INBOUND -> from(VisitMeasures::inbound, "visit", PARTNER);
            case VISITS_INBOUND_OF_CITY_LEADERS -> from(VisitMeasures::ofCityLeaders, "visit", PARTNER);
            case AGREEMENT_COUNTRIES -> from(AgreementMeasures::countries, "agreement", PARTNER);
            case AGREEMENT_CITIES -> from(AgreementMeasures::cities, "agreement", PARTNER);
            case PROJECTS_PER_SISTER_CITY -> from(SisterCityMeasures::projects, "project", PARTNER);
            case SISTER_CITIES_WITH_OFFICE -> from(SisterCityMeasures::withOffice, "liaison-office", PARTNER);
            case HONOR_RECIPIENTS -> from(HonorMeasures::recipients, "honor", PARTNER);
            case HONOR_COUNTRIES -> from(HonorMeasures::countries, "honor", PARTNER);
            case TRAINED -> from(PeopleMeasures::trained, "training", PARTNER);
            case EXPERTS -> from(PeopleMeasures::experts, "expert-engagement", PARTNER);
            case EXPERTS_OF_YEAR -> from(PeopleMeasures::expertsOfYear, "expert-engagement", PARTNER);
            case PUBLICATIONS -> from(PublicationMeasures::publications, "publication", PARTNER);
            case CONSULATES -> from(NetworkMeasures::consulates, "network-tie");
            case CONSULATE_COUNTRIES -> from(NetworkMeasures::consulateCountries, "network-tie", PARTNER);
            case AIR_ROUTES -> from(NetworkMeasures::airRoutes, "network-tie", PARTNER);
            case FRIENDLY_ORGANIZATIONS -> from(NetworkMeasures::friendlyOrganizations, "network-tie", PARTNER);
            case OTHER -> from(asked -> new Computed.Not(NotComputable.NO_RECORD));
        };
    }

    private static Way from(Computation computation, String... streams) {
        return new Way(Set.of(streams), computation);
    }
}
