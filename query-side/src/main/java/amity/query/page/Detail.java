package amity.query.page;

/**
 * One thing that a fact says.
 *
 * @param key names it: stable
 */
record Detail(String key, String label, SourceText value) {

    static Detail plain(String key, String value, Words words) {
        return new Detail(key, words.orElse("detail." + key, key), SourceText.plain(value));
    }

    static Detail of(String key, SourceText value, Words words) {
        return new Detail(key, words.orElse("detail." + key, key), value);
    }
}
