package amity.message.publication;

/** What was published. */
public enum PublicationType {
    BOOK,
    ALBUM,
    FILM,
    INTERVIEWS,
    BROCHURE,
    MAP,
    MEDIA_REPORT,
    TRANSLATION
}
