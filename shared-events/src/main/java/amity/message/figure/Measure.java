package amity.message.figure;

/**
 * What a published figure counts, as far as the records can be asked for it. All of it as of the figure's own day. Where
 * partners are named, only what concerns one of them is counted; measures that are said to be of all ignore them.
 */
public enum Measure {
    /** Sister cities and friendly exchange cities. Of all. */
    FRIENDSHIPS,
    /** Of all. */
    SISTER_CITIES,
    /** Of all. */
    FRIENDLY_EXCHANGE_CITIES,
    /** The year of the first signing or, where one was published, its date; of the partners named, if any are. */
    YEAR_OF_FIRST_SIGNING,
    /** Whole years since the first signing; of the partners named, if any are. */
    YEARS_OF_FRIENDSHIP,
    /** Delegations that came in the year of the figure's day, up to that day. Of all, or of one partner. */
    VISITS_INBOUND,
    /** Of these, the ones led by a mayor, speaker or a deputy of theirs. */
    VISITS_INBOUND_OF_CITY_LEADERS,
    /** Countries that signed the agreement whose id is the subject: those it states, else those of the partners named in it. */
    AGREEMENT_COUNTRIES,
    /** Cities that signed the agreement whose id is the subject: those it states, else the partners named in it. */
    AGREEMENT_CITIES,
    /** The fewest and the most projects that a sister city has under way. Of all. */
    PROJECTS_PER_SISTER_CITY,
    /** Sister cities with an office in the home city that is open. Of all. */
    SISTER_CITIES_WITH_OFFICE,
    /** Recipients of the honor that is the subject, one who got it twice twice; not of awards that were taken back. */
    HONOR_RECIPIENTS,
    /** The countries of their partners. */
    HONOR_COUNTRIES,
    /** People in trainings, either way: persons, or person-times where these are the subject (PERSON_TIMES, 人次). */
    TRAINED,
    /** Experts engaged, either way, likewise. */
    EXPERTS,
    /** Of these, those engaged in the year of the figure's day. */
    EXPERTS_OF_YEAR,
    /** Publications that appeared; of the type that is the subject, if there is one, such as BOOK. */
    PUBLICATIONS,
    /** Consulates in the home city that are open. Of all. */
    CONSULATES,
    /** The countries that have one. Of all. */
    CONSULATE_COUNTRIES,
    /** Air routes in service. */
    AIR_ROUTES,
    /** Organizations with which there are friendly relations. */
    FRIENDLY_ORGANIZATIONS,
    /** Something that no record of this program holds. */
    OTHER
}
