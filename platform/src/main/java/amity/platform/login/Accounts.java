package amity.platform.login;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The users, in {@code platform.app_user}. */
public final class Accounts {

    private static final String NOT_THE_ONLY_ADMINISTRATOR = " AND (role <> 'ADMIN' OR EXISTS (SELECT FROM"
            + " platform.app_user WHERE role = 'ADMIN' AND enabled AND username <> :username))";

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Those in a database that an application of this version has migrated. */
    public static Accounts in(DataSource database, Clock clock) {
        return new Accounts(JdbcClient.create(database), new Passwords(new SecureRandom()), clock);
    }

    public boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM platform.app_user)")
                .query(Boolean.class)
                .single();
    }

    /** By name. */
    public List<UserEntry> all() {
        return jdbc.sql("SELECT username, display_name, role, enabled FROM platform.app_user ORDER BY username")
                .query((row, number) -> new UserEntry(
                        row.getString(1), row.getString(2), Role.valueOf(row.getString(3)), row.getBoolean(4)))
                .list();
    }

    /**
     * Lets somebody in under a name that nobody had before.
     *
     * @throws IllegalArgumentException if name or password has not the form of one
     * @throws DuplicateKeyException if the name is taken
     */
    public void create(String username, String displayName, Role role, String password) {
        insert("", username, displayName, role, password);
    }

    /** The same, but a user of that name gets the new password and role and is let in again. */
    public void createOrReset(String username, String displayName, Role role, String password) {
        insert(
                " ON CONFLICT (username) DO UPDATE"
                        + " SET password_hash = EXCLUDED.password_hash, role = EXCLUDED.role, enabled = true",
                username,
                displayName,
                role,
                password);
    }

    private void insert(String orElse, String username, String displayName, Role role, String password) {
        if (!Username.isOne(username)) {
            throw new IllegalArgumentException("not a username: " + username);
        }
        jdbc.sql("""
                        INSERT INTO platform.app_user (username, display_name, role, password_hash, created_at)
                        VALUES (:username, :displayName, :role, :hash, :now)""" + orElse)
                .param("username", username)
                .param("displayName", displayName)
                .param("role", role.name())
                .param("hash", passwords.hash(password))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Another password, under which the user is let in again.
     *
     * @throws NoSuchUser if there is none of that name
     */
    public void reset(String username, String password) {
        int changed = jdbc.sql(
                        "UPDATE platform.app_user SET password_hash = :hash, enabled = true WHERE username = :username")
                .param("hash", passwords.hash(password))
                .param("username", username)
                .update();
        if (changed == 0) {
            throw new NoSuchUser(username);
        }
    }

    /**
     * Holds from the user's next request on.
     *
     * @throws NoSuchUser if there is none of that name
     * @throws NoAdministratorLeft if nobody else is one
     */
    public void changeRole(String username, Role role) {
        String guard = role == Role.ADMIN ? "" : NOT_THE_ONLY_ADMINISTRATOR;
        int changed = jdbc.sql("UPDATE platform.app_user SET role = :role WHERE username = :username" + guard)
                .param("role", role.name())
                .param("username", username)
                .update();
        if (changed == 0) {
            throw refusal(username);
        }
    }

    /**
     * What the user recorded stays, under the name.
     *
     * @throws NoSuchUser if there is none of that name
     * @throws NoAdministratorLeft if nobody else is one
     */
    public void remove(String username) {
        int removed = jdbc.sql("DELETE FROM platform.app_user WHERE username = :username" + NOT_THE_ONLY_ADMINISTRATOR)
                .param("username", username)
                .update();
        if (removed == 0) {
            throw refusal(username);
        }
    }

    private RuntimeException refusal(String username) {
        return find(username).isEmpty() ? new NoSuchUser(username) : new NoAdministratorLeft(username);
    }

    Optional<Account> find(String username) {
        return jdbc.sql("SELECT username, display_name, role, password_hash, enabled FROM platform.app_user"
                        + " WHERE username = ?")
                .param(username)
                .query(Account.class)
                .optional();
    }
}
