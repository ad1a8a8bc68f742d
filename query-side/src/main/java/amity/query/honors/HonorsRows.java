package amity.query.honors;

import amity.message.honor.HonorAwarded;
import amity.message.honor.Recipient;
import amity.message.partner.PartnerRegistered;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.query.projection.Columns;
import amity.query.projection.Window;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of the awards. */
@Component
class HonorsRows {

    private final JdbcClient jdbc;

    HonorsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HonorAwarded award, LocalDate recordedOn) {
        Recipient recipient = award.recipient();
        PartnerId partner = recipient.partnerId();
        jdbc.sql("""
                INSERT INTO query.honor_award
                    (honor_id, honor, honor_en, recipient_kind, recipient_name, recipient_partner, recipient_count,
                     recipients, effective, recorded_on, awarded_by)
                VALUES (:id, :honor, :honorEn, :kind, :name, :partner, :count,
                        :recipients, :effective, :recordedOn, :awardedBy)
                """)
                .param("id", award.honorId().value())
                .param("honor", award.honor())
                .param("honorEn", award.honorEn())
                .param("kind", recipient.kind().name())
                .param("name", recipient.name())
                .param("partner", partner == null ? null : partner.value())
                .param("count", recipient.count())
                .param("recipients", recipient.size())
                .param("effective", Columns.text(award.date()))
                .param("recordedOn", recordedOn)
                .param("awardedBy", award.awardedBy())
                .update();
    }

    Optional<Window> awarded(HonorId honor) {
        return jdbc.sql("SELECT effective, recorded_on FROM query.honor_award WHERE honor_id = :id")
                .param("id", honor.value())
                .query((row, number) ->
                        Window.of(Columns.date(row, "effective"), row.getObject("recorded_on", LocalDate.class)))
                .optional();
    }

    void setTimes(HonorId honor, AwardTimes times) {
        jdbc.sql("""
                UPDATE query.honor_award SET
                    awarded_certain = :awardedCertain::daterange, awarded_possible = :awardedPossible::daterange,
                    standing_certain = :standingCertain::daterange, standing_possible = :standingPossible::daterange,
                    revoked_possible = :revokedPossible::daterange
                WHERE honor_id = :id
                """)
                .param("id", honor.value())
                .param("awardedCertain", times.given().certain().toSql())
                .param("awardedPossible", times.given().possible().toSql())
                .param("standingCertain", times.standing().certain().toSql())
                .param("standingPossible", times.standing().possible().toSql())
                .param("revokedPossible", times.possiblyRevoked().toSql())
                .update();
    }

    void setRevoked(HonorId honor, @Nullable EdtfDate date) {
        jdbc.sql("UPDATE query.honor_award SET revoked_effective = :date WHERE honor_id = :id")
                .param("id", honor.value())
                .param("date", Columns.text(date))
                .update();
    }

    void addPlace(PartnerRegistered partner) {
        jdbc.sql("""
                INSERT INTO query.honor_place (partner, name_en, name_zh, name_local)
                VALUES (:partner, :nameEn, :nameZh, :nameLocal)
                """)
                .param("partner", partner.partnerId().value())
                .param("nameEn", partner.nameEn())
                .param("nameZh", partner.nameZh())
                .param("nameLocal", partner.nameLocal())
                .update();
    }
}
