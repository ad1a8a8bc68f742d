package amity.query.reconciliation;

import amity.message.query.ReconciledFigure.Reason;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why a figure cannot be computed. Its code is its name in kebab case, its words are under {@code figure.<code>}. */
enum NotComputable {
    /** What it counts is in no record of this program. */
    NO_RECORD,
    /** A date was published where the records give a number. */
    DATE_PUBLISHED,
    /** The subject does not say what the measure needs to know. */
    SUBJECT_MISSING,
    /** Nothing of that name is recorded by the figure's day. */
    SUBJECT_UNKNOWN,
    /** By the figure's day nothing with a date is recorded of which it could be told. */
    NOTHING_RECORDED,
    /** Visits can be counted for all partners or for one. */
    SEVERAL_PARTNERS;

    private static final String WORDS = "i18n/query";

    /** English lies in the bundle that has no language of its own. */
    private static final ResourceBundle.Control AS_WRITTEN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Reason told() {
        return new Reason(code(), words(Locale.ENGLISH), words(Locale.CHINESE));
    }

    private String words(Locale language) {
        return ResourceBundle.getBundle(WORDS, language, AS_WRITTEN).getString("figure." + code());
    }
}
