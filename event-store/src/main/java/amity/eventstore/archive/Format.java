package amity.eventstore.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What version 1 of the format lays down. */
final class Format {

    static final String NAME = "amity-journal";

    static final long VERSION = 1;

    /** So many events between two checkpoints, packed for themselves: what is damaged in one does not hide the others. */
    static final int BLOCK = 1_000;

    /** In bytes; an event with more is not written, and not looked for the end of. */
    static final int LONGEST_LINE = 64 << 20;

    private Format() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /** Of what was digested so far; the digest goes on. */
    static String hex(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException never) {
            throw new IllegalStateException("SHA-256 can be cloned", never);
        }
    }
}
