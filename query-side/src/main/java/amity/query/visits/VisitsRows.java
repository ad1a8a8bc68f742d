package amity.query.visits;

import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.visit.DelegationVisitRecorded;
import amity.query.projection.Window;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the yearly visit counts. */
@Component
class VisitsRows {

    private final JdbcClient jdbc;

    VisitsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DelegationVisitRecorded visit, Window when) {
        LocalDate earliest = when.earliest();
        jdbc.sql("""
                INSERT INTO query.visit (visit, direction, level, headcount, earliest, latest, year_from, year_to)
                VALUES (:visit, :direction, :level, :headcount, :earliest, :latest, :yearFrom, :yearTo)
                """)
                .param("visit", visit.visitId().value())
                .param("direction", visit.direction().name())
                .param("level", visit.level() == null ? null : visit.level().name())
                .param("headcount", visit.headcount())
                .param("earliest", earliest)
                .param("latest", when.latest())
                .param("yearFrom", earliest == null ? null : earliest.getYear())
                .param("yearTo", when.latest().getYear())
                .update();
        visit.partnerIds().stream().distinct().forEach(partner -> addPartner(visit, partner));
    }

    private void addPartner(DelegationVisitRecorded visit, PartnerId partner) {
        jdbc.sql("INSERT INTO query.visit_partner (visit, partner) VALUES (:visit, :partner)")
                .param("visit", visit.visitId().value())
                .param("partner", partner.value())
                .update();
    }

    void addCountry(PartnerId partner, CountryCode country) {
        jdbc.sql("INSERT INTO query.visit_country (partner, country) VALUES (:partner, :country)")
                .param("partner", partner.value())
                .param("country", country.value())
                .update();
    }
}
