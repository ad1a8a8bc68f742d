package amity.eventstore.archive;

/**
 * What a whole and undamaged archive holds.
 *
 * @param sha256 of its lines but the first and the last, in hexadecimal: where it is the same the events are, bit for bit
 */
public record ArchiveContent(ArchiveHeader header, String sha256) {

    public long events() {
        return header.events();
    }
}
