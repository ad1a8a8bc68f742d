package amity.standalone.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** How PostgreSQL is set up: durable, on the loopback only, with a password for everybody. */
final class Server {

    private Server() {}

    static EmbeddedPostgres.Builder builder(DataDirectory directory, String password) throws IOException {
        // Its programs are unpacked where nobody else can write, not in a shared temporary directory.
        Path programs = directory.resolve("postgres-program");
        OwnerOnly.createDirectories(programs);
        System.setProperty("ot.epg.working-dir", programs.resolve("unpacked").toString());
        return EmbeddedPostgres.builder()
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", password)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile", directory.resolve("postgres-password").toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setServerConfig("shared_buffers", "64MB");
    }
}
