package amity.platform.schema;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings one PostgreSQL schema to the state that its module's migrations describe; each schema keeps its own history. */
public final class SchemaMigration {

    private SchemaMigration() {}

    /**
     * @param schema the PostgreSQL schema, created if it is not there
     * @param location where the migrations lie, such as {@code classpath:db/command}
     */
    public static void migrate(DataSource dataSource, String schema, String location) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(schema)
                .locations(location)
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
