package amity.standalone.database;

import amity.standalone.Unstartable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything Amity keeps; one process at a time. */
public final class DataDirectory implements AutoCloseable {

    private static final long NEEDED_MEGABYTES = 200;

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws Unstartable if it is no directory, cannot be written, is nearly full or is in use */
    public static DataDirectory open(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(path)) {
                OwnerOnly.createDirectories(path);
            }
            Path real = path.toRealPath();
            Files.delete(Files.createTempFile(real, ".writable", null));
            long megabytes = Files.getFileStore(real).getUsableSpace() >> 20;
            if (megabytes < NEEDED_MEGABYTES) {
                throw new Unstartable("The disk that holds the data directory " + path + " has only " + megabytes
                        + " MB left; Amity needs " + NEEDED_MEGABYTES + " MB to start.");
            }
            return new DataDirectory(real, lock(real));
        } catch (FileAlreadyExistsException file) {
            throw new Unstartable("The data directory " + path + " cannot be used: " + file.getFile()
                    + " is a file, not a directory.");
        } catch (IOException unusable) {
            throw new Unstartable(
                    "The data directory " + path + " cannot be written: " + reason(unusable) + ".", unusable);
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve("amity.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new DirectoryInUse(path, file);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** What is kept in a file that only the owner can read; made once by the supplier. */
    String secret(String name, Supplier<String> make) throws IOException {
        Path file = path.resolve(name);
        if (Files.notExists(file)) {
            Path unfinished = path.resolve(name + ".new");
            Files.deleteIfExists(unfinished);
            OwnerOnly.createFile(unfinished);
            Files.writeString(unfinished, make.get());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is not there and cannot be made";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(failure.getMessage());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
