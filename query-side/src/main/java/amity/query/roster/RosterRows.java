package amity.query.roster;

import amity.message.partner.PartnerRegistered;
import amity.message.store.Json;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.projection.Columns;
import amity.query.projection.Fact;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of the roster. */
@Component
class RosterRows {

    private final JdbcClient jdbc;
    private final JsonMapper json = Json.mapper();

    RosterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void register(PartnerRegistered partner) {
        jdbc.sql("""
                INSERT INTO query.roster_partner
                    (partner, name_en, name_zh, name_local, country, kind, lat, lon, aliases)
                VALUES (:partner, :nameEn, :nameZh, :nameLocal, :country, :kind, :lat, :lon, :aliases)
                """)
                .param("partner", partner.partnerId().value())
                .param("nameEn", partner.nameEn())
                .param("nameZh", partner.nameZh())
                .param("nameLocal", partner.nameLocal())
                .param("country", partner.countryCode().value())
                .param("kind", partner.kind().name())
                .param("lat", partner.lat())
                .param("lon", partner.lon())
                .param("aliases", partner.aliases().toArray(String[]::new))
                .update();
    }

    void addFact(PartnerId partner, Fact fact, Map<String, Object> details) {
        add(partner, fact, null, details);
    }

    void addMove(PartnerId partner, Fact fact, Move move, Map<String, Object> details) {
        add(partner, fact, move, details);
    }

    private void add(PartnerId partner, Fact fact, @Nullable Move move, Map<String, Object> details) {
        Tier tier = move == null ? null : move.tier();
        jdbc.sql("""
                INSERT INTO query.roster_change
                    (partner, position, event, step, tier, effective,
                     recorded_at, recorded_on, actor, source, note, details)
                VALUES (:partner, :position, :event, :step, :tier, :effective,
                        :recordedAt, :recordedOn, :actor, :source, :note, :details::jsonb)
                """)
                .param("partner", partner.value())
                .param("position", fact.position())
                .param("event", fact.name())
                .param("step", move == null ? null : move.step().name())
                .param("tier", tier == null ? null : tier.name())
                .param("effective", move == null ? null : Columns.text(move.date()))
                .param("recordedAt", fact.recordedAt().atOffset(ZoneOffset.UTC))
                .param("recordedOn", fact.recordedOn())
                .param("actor", fact.actor())
                .param("source", fact.source())
                .param("note", fact.note())
                .param("details", json.writeValueAsString(details))
                .update();
    }

    /** In the order in which they were recorded. */
    List<Move> moves(PartnerId partner) {
        return jdbc.sql("""
                SELECT step, tier, effective, recorded_on FROM query.roster_change
                WHERE partner = :partner AND step IS NOT NULL ORDER BY ordinal
                """)
                .param("partner", partner.value())
                .query((row, number) -> {
                    String tier = row.getString("tier");
                    return new Move(
                            Step.valueOf(row.getString("step")),
                            tier == null ? null : Tier.valueOf(tier),
                            Columns.date(row, "effective"),
                            row.getObject("recorded_on", LocalDate.class));
                })
                .list();
    }

    void replaceSpells(PartnerId partner, Course course) {
        jdbc.sql("DELETE FROM query.roster_tier_spell WHERE partner = :partner")
                .param("partner", partner.value())
                .update();
        jdbc.sql("DELETE FROM query.roster_status_spell WHERE partner = :partner")
                .param("partner", partner.value())
                .update();
        course.tiers().forEach(spell -> addTier(partner, spell));
        course.statuses().forEach(spell -> addStatus(partner, spell));
    }

    private void addTier(PartnerId partner, Spell spell) {
        jdbc.sql("""
                INSERT INTO query.roster_tier_spell
                    (partner, friendship, tier, signed, since, until, certain, possible)
                VALUES (:partner, :friendship, :tier, :signed, :since, :until, :certain::daterange, :possible::daterange)
                """)
                .param("partner", partner.value())
                .param("friendship", spell.standing().friendship())
                .param("tier", spell.standing().tier().name())
                .param("signed", Columns.text(spell.standing().signed()))
                .param("since", Columns.text(spell.since()))
                .param("until", Columns.text(spell.until()))
                .param("certain", spell.span().certain().toSql())
                .param("possible", spell.span().possible().toSql())
                .update();
    }

    private void addStatus(PartnerId partner, Spell spell) {
        jdbc.sql("""
                INSERT INTO query.roster_status_spell (partner, friendship, status, certain, possible)
                VALUES (:partner, :friendship, :status, :certain::daterange, :possible::daterange)
                """)
                .param("partner", partner.value())
                .param("friendship", spell.standing().friendship())
                .param("status", spell.standing().status().name())
                .param("certain", spell.span().certain().toSql())
                .param("possible", spell.span().possible().toSql())
                .update();
    }
}
