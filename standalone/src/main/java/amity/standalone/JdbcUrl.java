package amity.standalone;

import amity.standalone.database.Database;
import amity.standalone.database.ExternalDatabase;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which PostgreSQL: one of our own in the data directory, or somebody else's. */
final class JdbcUrl {

    @Option(
            names = "--jdbc-url",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = {
                "Use this PostgreSQL and not one of our own. AMITY_DB_USER and AMITY_DB_PASSWORD say as whom;",
                "AMITY_DB_OWNER_USER and AMITY_DB_OWNER_PASSWORD as whom to make and upgrade the journal.",
                "Each may be in a file instead: AMITY_DB_PASSWORD_FILE and so on (default: AMITY_JDBC_URL)."
            })
    private @Nullable String url;

    Supplier<Database> database(House house) {
        return external().orElse(house::embedded);
    }

    /** Empty where it is one of our own. */
    Optional<Supplier<Database>> external() {
        return Optional.ofNullable(url)
                .or(() -> Optional.ofNullable(System.getenv("AMITY_JDBC_URL")))
                .map(given -> () -> ExternalDatabase.at(given, System.getenv()));
    }
}
