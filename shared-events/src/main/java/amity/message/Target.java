package amity.message;

/** Which fact of its record a correction or retraction is about. */
public sealed interface Target {

    /** What the record was begun with; whoever retracts it retracts all that followed. */
    record Beginning() implements Target {}

    /** @param number of the event that stated it */
    record Numbered(long number) implements Target {}

    /** The last that was stated by an event of this kind. */
    record Latest(Class<? extends Stated> kind) implements Target {}

    Target BEGINNING = new Beginning();
}
