package amity.standalone.database;

import org.jspecify.annotations.Nullable;

/**
 * Where the database is and who may use it.
 *
 * @param login as which the program works
 * @param journalOwner as which it migrates the journal and then never again; null if somebody else does that
 */
public record Database(
        String jdbcUrl, Login login, @Nullable Login journalOwner) {

    /** A role with its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** Without the password, which may also stand in the address. */
    @Override
    public String toString() {
        return login.user() + " at " + jdbcUrl.replaceFirst("[?].*", "");
    }
}
