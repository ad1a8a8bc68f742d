package amity.query.page;

import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from where a page is asked to look. */
@Component
class Perspectives {

    private final KnowledgeReader knowledge;
    private final OfficeClock office;
    private final HomeCity home;

    Perspectives(KnowledgeReader knowledge, OfficeClock office, HomeCity home) {
        this.knowledge = knowledge;
        this.office = office;
        this.home = home;
    }

    Perspective read(Map<String, String> asked) {
        Knowledge known = knowledge.read(asked.get("knownAt"), asked.get("entry"));
        String day =
                "year".equals(asked.get("go")) ? AsOf.endOfYear(asked.get("year"), office.today()) : asked.get("asOf");
        return of(day, known, today(known), asked.get("min-position"));
    }

    /** One side of a comparison. @param otherwise the day where none is asked for and the knowledge is that of now */
    Perspective side(Map<String, String> asked, String name, LocalDate otherwise) {
        Knowledge known = knowledge.read(asked.get(name + "Known"), asked.get(name + "Entry"));
        return of(asked.get(name), known, known.isNow() ? otherwise : today(known), null);
    }

    /** The day on which the knowledge was had. */
    private LocalDate today(Knowledge known) {
        return known.isNow() || known.moment() == null
                ? office.today()
                : LocalDate.ofInstant(known.moment(), home.zone());
    }

    private Perspective of(@Nullable String day, Knowledge known, LocalDate otherwise, @Nullable String minPosition) {
        boolean position = minPosition != null && minPosition.matches("[0-9]{1,18}");
        return new Perspective(
                AsOf.read(day, office.today(), otherwise),
                known,
                position && minPosition != null ? Long.parseLong(minPosition) : 0);
    }
}
