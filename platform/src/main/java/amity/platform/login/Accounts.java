package amity.platform.login;

import amity.platform.home.OfficeClock;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The users, in {@code platform.app_user}. */
public final class Accounts {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final OfficeClock office;

    Accounts(JdbcClient jdbc, Passwords passwords, OfficeClock office) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.office = office;
    }

    public boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM platform.app_user)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Lets somebody in under a name that nobody had before.
     *
     * @throws IllegalArgumentException if name or password has not the form of one
     * @throws DuplicateKeyException if the name is taken
     */
    public void create(String username, String displayName, String password) {
        insert("", username, displayName, password);
    }

    /** The same, but a user of that name gets the new password and is let in again. */
    public void createOrReset(String username, String displayName, String password) {
        insert(
                " ON CONFLICT (username) DO UPDATE SET password_hash = EXCLUDED.password_hash, enabled = true",
                username,
                displayName,
                password);
    }

    private void insert(String orElse, String username, String displayName, String password) {
        if (!Username.isOne(username)) {
            throw new IllegalArgumentException("not a username: " + username);
        }
        jdbc.sql("""
                        INSERT INTO platform.app_user (username, display_name, password_hash, created_at)
                        VALUES (:username, :displayName, :hash, :now)""" + orElse)
                .param("username", username)
                .param("displayName", displayName)
                .param("hash", passwords.hash(password))
                .param("now", Timestamp.from(office.clock().instant()))
                .update();
    }

    Optional<Account> find(String username) {
        return jdbc.sql(
                        "SELECT username, display_name, password_hash, enabled FROM platform.app_user WHERE username = ?")
                .param(username)
                .query(Account.class)
                .optional();
    }
}
