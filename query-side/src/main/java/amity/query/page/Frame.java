package amity.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param time which clock the times are read from
 * @param user who is logged in, or null
 * @param part whether only a part of the page is put in the place of another
 * @param recording where an officer records; null for who may not
 * @param upkeep where an administrator looks after the program; null for anybody else
 */
record Frame(
        String lang,
        String homeCity,
        String time,
        List<Language> languages,
        @Nullable String user,
        boolean part,
        Places.@Nullable Place recording,
        Places.@Nullable Place upkeep) {

    /** @param href the same page in this language */
    record Language(String code, String name, String href, boolean current) {}
}
