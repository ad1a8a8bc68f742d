package amity.query.page;

import amity.message.query.FigureStatus;
import amity.message.query.ReconciledFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked the reconciliation for; what makes no sense counts as not asked.
 *
 * @param status null: whatever came out
 * @param page from 0
 */
record ReconciliationQuery(Perspective from, @Nullable FigureStatus status, int page) {

    static final String PATH = "/reconciliation";
    static final int SIZE = 25;

    static ReconciliationQuery read(Map<String, String> asked, Perspective from) {
        String status = asked.getOrDefault("status", "").toUpperCase(Locale.ROOT);
        String page = asked.getOrDefault("page", "");
        return new ReconciliationQuery(
                from,
                List.of(FigureStatus.values()).stream()
                        .filter(one -> one.name().equals(status))
                        .findFirst()
                        .orElse(null),
                page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0);
    }

    boolean fits(ReconciledFigure figure) {
        return status == null || figure.status() == status;
    }

    String href(@Nullable FigureStatus other) {
        return Parameter.address(
                PATH, Controls.both(from.parameters(), new ReconciliationQuery(from, other, 0).parameters()));
    }

    /** All but the perspective that is not said by leaving it out; not on which page. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        if (status != null) {
            all.add(new Parameter("status", status.name()));
        }
        return all;
    }
}
