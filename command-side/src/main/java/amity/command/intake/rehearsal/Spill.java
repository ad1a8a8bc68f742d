package amity.command.intake.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * Events that are hardly ever read again, in a file that nobody sees and that is gone with the rehearsal. In memory only where
 * the last one of a stream lies; each says where the one before it lies.
 */
final class Spill implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final Serializer serializer;
    private final FileChannel file;
    private final LongIndex last = new LongIndex();
    private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER);
    private long written;

    Spill(Serializer serializer) {
        this.serializer = serializer;
        try {
            Path path = Files.createTempFile("amity-rehearsal", ".events");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    synchronized void append(DomainEventMessage<?> event) {
        SerializedObject<byte[]> payload = serializer.serialize(event.getPayload(), byte[].class);
        Map<String, String> about = new HashMap<>();
        event.getMetaData().forEach((key, value) -> about.put("m:" + key, String.valueOf(value)));
        about.put("stream", event.getAggregateIdentifier());
        about.put("type", event.getType());
        about.put("sequence", Long.toString(event.getSequenceNumber()));
        about.put("payload", payload.getType().getName());
        String revision = payload.getType().getRevision();
        if (revision != null) {
            about.put("revision", revision);
        }
        byte[] head = Lines.write(about);
        long hash = hash(event.getAggregateIdentifier());
        ByteBuffer entry = ByteBuffer.allocate(16 + head.length + payload.getData().length)
                .putLong(last.get(hash))
                .putInt(head.length)
                .putInt(payload.getData().length)
                .put(head)
                .put(payload.getData())
                .flip();
        last.put(hash, write(entry));
    }

    synchronized List<DomainEventMessage<?>> read(String stream) {
        Deque<DomainEventMessage<?>> events = new ArrayDeque<>();
        try {
            for (long at = last.get(hash(stream)); at != LongIndex.NONE; ) {
                flush();
                ByteBuffer sizes = fetch(at, 16);
                long before = sizes.getLong();
                int head = sizes.getInt();
                int body = sizes.getInt();
                Map<String, String> about = Lines.read(fetch(at + 16, head).array());
                if (stream.equals(about.get("stream"))) {
                    events.addFirst(event(about, fetch(at + 16 + head, body).array()));
                }
                at = before;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ArrayList<>(events);
    }

    synchronized boolean has(String stream) {
        return last.get(hash(stream)) != LongIndex.NONE && !read(stream).isEmpty();
    }

    private DomainEventMessage<?> event(Map<String, String> about, byte[] body) {
        Object payload = serializer.deserialize(new SimpleSerializedObject<>(
                body, byte[].class, String.valueOf(about.get("payload")), about.get("revision")));
        Map<String, String> metadata = new HashMap<>();
        about.forEach((key, value) -> {
            if (key.startsWith("m:")) {
                metadata.put(key.substring(2), value);
            }
        });
        return new GenericDomainEventMessage<>(
                String.valueOf(about.get("type")),
                String.valueOf(about.get("stream")),
                Long.parseLong(String.valueOf(about.get("sequence"))),
                payload,
                MetaData.from(metadata));
    }

    private long write(ByteBuffer entry) {
        try {
            if (unwritten.remaining() < entry.remaining()) {
                flush();
            }
            long at = written + unwritten.position();
            if (entry.remaining() > unwritten.remaining()) {
                writeFully(entry);
            } else {
                unwritten.put(entry);
            }
            return at;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void flush() throws IOException {
        unwritten.flip();
        writeFully(unwritten);
        unwritten.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
    }

    private ByteBuffer fetch(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip();
    }

    private static long hash(String stream) {
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
        long hash = 0xcbf29ce484222325L;
        for (byte b : bytes) {
            hash = (hash ^ b) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A map of texts as bytes. */
    private static final class Lines {

        static byte[] write(Map<String, String> map) {
            StringBuilder text = new StringBuilder();
            map.forEach((key, value) -> text.append(key.length())
                    .append(' ')
                    .append(value.length())
                    .append(' ')
                    .append(key)
                    .append(value));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        static Map<String, String> read(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            Map<String, String> map = new HashMap<>();
            for (int at = 0; at < text.length(); ) {
                int first = text.indexOf(' ', at);
                int second = text.indexOf(' ', first + 1);
                int key = second + 1 + Integer.parseInt(text, at, first, 10);
                int end = key + Integer.parseInt(text, first + 1, second, 10);
                map.put(text.substring(second + 1, key), text.substring(key, end));
                at = end;
            }
            return map;
        }
    }
}
