package amity.message.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in messages. */
public final class Lists {

    private Lists() {}

    /** A copy that cannot be changed; null, as where JSON leaves the list out, is none. */
    public static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
