package amity.message.figure;

/** What a published figure counts, as far as the records can be asked for it. */
public enum Measure {
    /** Sister cities and friendly exchange cities. */
    FRIENDSHIPS,
    SISTER_CITIES,
    FRIENDLY_EXCHANGE_CITIES,
    /** The year of the first signing; of the partner named, if one is. */
    YEAR_OF_FIRST_SIGNING,
    /** Whole years since the first signing. */
    YEARS_OF_FRIENDSHIP,
    /** Delegations that came in the year of the date. */
    VISITS_INBOUND,
    /** Of these, the ones led by a mayor, speaker or a deputy of theirs. */
    VISITS_INBOUND_OF_CITY_LEADERS,
    /** Countries that signed the agreement whose id is the subject. */
    AGREEMENT_COUNTRIES,
    /** Cities that signed the agreement whose id is the subject. */
    AGREEMENT_CITIES,
    /** The fewest and the most projects of a sister city. */
    PROJECTS_PER_SISTER_CITY,
    /** Sister cities with an office in the home city. */
    SISTER_CITIES_WITH_OFFICE,
    /** Recipients of the honor that is the subject. */
    HONOR_RECIPIENTS,
    /** Their countries. */
    HONOR_COUNTRIES,
    /** Persons or person-times of trainings with the partners named. */
    TRAINED,
    /** Persons or person-times of experts engaged, of the partners named. */
    EXPERTS,
    /** Publications. */
    PUBLICATIONS,
    CONSULATES,
    CONSULATE_COUNTRIES,
    AIR_ROUTES,
    FRIENDLY_ORGANIZATIONS,
    /** Something that no record of this program holds. */
    OTHER
}
