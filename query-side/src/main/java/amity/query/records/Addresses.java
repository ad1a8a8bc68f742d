package amity.query.records;

import amity.message.record.RecordKind;
import java.util.stream.Stream;

/** The addresses of the kinds, under {@code /api} and {@code /records}: their prefixes in the plural. */
public final class Addresses {

    /** Of a controller: any of them, as {@code kind}. */
    public static final String ANY = "/{kind:agreements|projects|liaison-offices|expert-engagements|trainings"
            + "|civic-exchanges|fairs|publications|network-ties|published-figures}";

    private Addresses() {}

    public static String of(RecordKind kind) {
        return kind.prefix() + "s";
    }

    /** @throws IllegalArgumentException if it is the address of no kind */
    public static RecordKind kind(String address) {
        return Stream.of(RecordKind.values())
                .filter(kind -> of(kind).equals(address))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(address));
    }
}
