package amity.query.page;

import amity.message.query.Names;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in both scripts, the reader's first.
 *
 * @param local what its people write, where that is neither of the two
 */
record PlaceName(
        String main,
        String mainLang,
        String other,
        String otherLang,
        @Nullable String local) {

    static PlaceName of(Names names, Words words) {
        String local = names.local();
        boolean repeats = Objects.equals(local, names.en()) || Objects.equals(local, names.zh());
        return words.chinese()
                ? new PlaceName(names.zh(), "zh", names.en(), "en", repeats ? null : local)
                : new PlaceName(names.en(), "en", names.zh(), "zh", repeats ? null : local);
    }
}
