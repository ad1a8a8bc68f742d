package amity.command.api;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a message that lists names of our own: shown whole, however many there are. */
record Names(String listed) {

    static Names of(Collection<String> names, List<String> more) {
        return new Names(Stream.concat(names.stream(), more.stream()).collect(Collectors.joining(", ")));
    }
}
