package amity.command.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The packed file that a workbook is: whole, of a workbook, and not many times larger than it looks. */
final class Package {

    /** Below this, texts that repeat themselves may well be packed better than any limit. */
    private static final long SMALL = 32L << 20;

    private Package() {}

    /** Unpacks all of it once, without keeping anything: what a package says of its sizes need not be true. */
    static void check(String name, Path path, Limits limits) throws IOException {
        long packed = Files.size(path);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new BadFile(name, "file-not-workbook");
            }
            long most = Math.min(limits.unpackedBytes(), Math.max(SMALL, packed * limits.ratio()));
            long unpacked = 0;
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries) {
                unpacked += unpack(name, zip, entry, most - unpacked);
            }
        } catch (ZipException damaged) {
            throw new BadFile(name, "file-damaged");
        } catch (IOException damaged) {
            if (Files.isReadable(path)) {
                throw new BadFile(name, "file-damaged");
            }
            throw damaged;
        }
    }

    private static long unpack(String name, ZipFile zip, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                size += n;
                if (size > most) {
                    throw new BadFile(name, "file-unpacks-too-large");
                }
            }
        }
        return size;
    }
}
