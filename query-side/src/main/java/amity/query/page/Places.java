package amity.query.page;

import java.util.List;

/** The pages that the frame leads to, each looking from the same place as the page around which it stands. */
record Places(List<Place> all) {

    /** @param key stable */
    record Place(String key, String label, String href, boolean current) {}

    static Places of(Perspective from, String current, Words words) {
        CompareQuery compare = from.parameters().isEmpty() ? CompareQuery.USUAL : CompareQuery.withNow(from);
        return new Places(List.of(
                place("overview", from.to("/"), current, words),
                place("fields", from.to("/fields"), current, words),
                place("reconciliation", from.to("/reconciliation"), current, words),
                place("coverage", from.to("/coverage"), current, words),
                place("compare", compare.href(), current, words),
                place("backdated", from.to("/backdated"), current, words)));
    }

    /** Reports that answer what a reader of counts asks next. */
    static List<Place> reports(Perspective from, Words words) {
        return List.of(report("reconciliation", from, words), report("coverage", from, words));
    }

    private static Place report(String key, Perspective from, Words words) {
        return new Place(key, words.of(key + ".title"), from.to("/" + key), false);
    }

    /** From where nothing in particular is looked at. */
    static Places plain(Words words) {
        return new Places(List.of(
                place("overview", "/", "", words),
                place("fields", "/fields", "", words),
                place("reconciliation", "/reconciliation", "", words),
                place("coverage", "/coverage", "", words),
                place("compare", CompareQuery.USUAL.href(), "", words),
                place("backdated", "/backdated", "", words)));
    }

    /** Not about what is recorded but where one records. @param address of the page around which the frame stands */
    static Place recording(String address, Words words) {
        return new Place(
                "record", words.of("places.record"), "/record", address.matches("(/partners/[^/]+)?/record(/.*)?"));
    }

    /** Not about the ledger but about the program. @param address of the page around which the frame stands */
    static Place upkeep(String address, Words words) {
        return new Place("upkeep", words.of("places.upkeep"), "/admin/projections", address.startsWith("/admin/"));
    }

    private static Place place(String key, String href, String current, Words words) {
        return new Place(key, words.of("places." + key), href, key.equals(current));
    }
}
