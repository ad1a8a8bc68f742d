package amity.command.intake;

import amity.command.desk.NameKey;

/** An id for a partner whose row has none: {@code sankt-poelten}. */
final class Slug {

    private static final int LONGEST = 64;

    private Slug() {}

    static String of(String nameEn) {
        String slug = NameKey.of(nameEn).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    }
}
