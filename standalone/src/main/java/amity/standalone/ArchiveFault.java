package amity.standalone;

import amity.axonserver.JournalUnreachableException;
import amity.axonserver.UnarchivableException;
import amity.eventstore.archive.BadArchive;
import amity.eventstore.archive.BadTarget;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What went wrong with an archive, in one sentence. */
final class ArchiveFault {

    private ArchiveFault() {}

    /** Said before anything slow is done. */
    static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw existing(file);
        }
    }

    /** @return the same where it is none of those that are known */
    static RuntimeException of(Path file, Exception fault) {
        return switch (fault) {
            case BadArchive bad ->
                new Unstartable("The file " + file + " " + bad.getMessage() + "; nothing of it was imported.", bad);
            case BadTarget bad -> new Unstartable(String.valueOf(bad.getMessage()), bad);
            case UnarchivableException bad -> new Unstartable(String.valueOf(bad.getMessage()), bad);
            case JournalUnreachableException silent ->
                new Unstartable("Axon Server does not answer; is it there, and is the token right?", silent);
            case FileAlreadyExistsException there -> existing(file);
            case NoSuchFileException gone ->
                new Unstartable("There is no " + gone.getFile() + ", or no folder for it.", gone);
            case AccessDeniedException denied ->
                new Unstartable("The file " + file + " cannot be used: permission denied.", denied);
            case IOException other ->
                new Unstartable("The file " + file + " cannot be used: " + other.getMessage() + ".", other);
            case RuntimeException other -> other;
            default -> new IllegalStateException(fault);
        };
    }

    private static Unstartable existing(Path file) {
        return new Unstartable("There is a file " + file + " already; it is not overwritten.");
    }
}
