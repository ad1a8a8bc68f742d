package amity.eventstore.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The last bytes of the file: a line with the SHA-256 of all bytes before, as a member of gzip that is stored, not packed, so
 * that every bit of it is laid down. The checksums of the lines do not see all of the packing; this one does.
 */
final class Seal {

    /** Of gzip: deflate, no name, no time, no particular system. */
    private static final byte[] HEAD = HexFormat.of().parseHex("1f8b08000000000000ff");

    private static final String BEGINNING = "{\"sealed\":\"";

    /** So many bytes at the beginning do not depend on what is sealed. */
    static final int SAME_IN_ALL = HEAD.length + 5 + BEGINNING.length();

    static final int LENGTH = of(Format.sha256()).length;

    private Seal() {}

    /** @param digest of all bytes before; it is used up */
    static byte[] of(MessageDigest digest) {
        byte[] line =
                (BEGINNING + HexFormat.of().formatHex(digest.digest()) + "\"}\n").getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(line);
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        member.writeBytes(HEAD);
        member.writeBytes(ByteBuffer.allocate(5 + line.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 1)
                .putShort((short) line.length)
                .putShort((short) ~line.length)
                .put(line)
                .putInt((int) crc.getValue())
                .putInt(line.length)
                .array());
        return member.toByteArray();
    }
}
