package amity.message.project;

/** What a project is about. */
public enum ProjectSector {
    INDUSTRY,
    TRADE,
    LOGISTICS,
    ENVIRONMENT,
    URBAN_DEVELOPMENT,
    HEALTH,
    SOCIAL_AFFAIRS,
    EDUCATION,
    SCIENCE,
    CULTURE,
    SPORT,
    TOURISM,
    AGRICULTURE,
    OTHER
}
