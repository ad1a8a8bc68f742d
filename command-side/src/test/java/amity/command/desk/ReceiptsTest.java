package amity.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.command.testing.Wuhan;
import amity.platform.schema.SchemaMigration;
import amity.platform.testing.TestPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes answer the same command at the same moment: what is kept does not depend on who writes it down last. */
@SuppressWarnings("NullAway.Init")
class ReceiptsTest {

    private static final String ID = "c-1";
    private static final Refusal REFUSAL = new PartnerRefusal.AlreadyRegistered(Wuhan.OITA);
    private static final Answer RECORDED =
            new Answer("v-1", 7, List.of("amity.DelegationVisited"), List.of(new Notice("no-tie", Wuhan.OITA)), false);
    private static final Answer FOUND = new Answer("v-1", 7, RECORDED.events(), List.of(), true);

    private static DataSource database;

    private Receipts receipts;

    @BeforeAll
    static void migrate() {
        database = TestPostgres.emptyDatabase();
        SchemaMigration.migrate(database, "command", "classpath:db/command");
    }

    @BeforeEach
    void open() {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("DELETE FROM command.receipt").update();
        receipts = new Receipts(jdbc);
        receipts.open(ID, "what is asked");
    }

    @Test
    void who_recorded_says_more_than_who_found_it_recorded() {
        receipts.accepted(ID, RECORDED);
        receipts.accepted(ID, FOUND);
        assertThat(receipts.answerTo(ID)).contains(RECORDED.again());
    }

    @Test
    void and_has_the_last_word() {
        receipts.accepted(ID, FOUND);
        receipts.accepted(ID, RECORDED);
        assertThat(receipts.answerTo(ID)).contains(RECORDED.again());
    }

    @Test
    void what_was_accepted_is_not_refused() {
        receipts.accepted(ID, FOUND);
        assertThat(receipts.refused(ID, REFUSAL)).isFalse();
        assertThat(receipts.answerTo(ID)).contains(FOUND);
    }

    @Test
    void what_was_refused_and_then_recorded_by_another_is_accepted() {
        assertThat(receipts.refused(ID, REFUSAL)).isTrue();
        receipts.accepted(ID, RECORDED);
        assertThat(receipts.answerTo(ID)).contains(RECORDED.again());
    }

    @Test
    void the_first_refusal_stays() {
        receipts.refused(ID, REFUSAL);
        assertThat(receipts.refused(ID, new CommandRefusal.IdReused())).isFalse();
        assertThatThrownBy(() -> receipts.answerTo(ID))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().grounds()).isEqualTo(REFUSAL.grounds()));
    }
}
