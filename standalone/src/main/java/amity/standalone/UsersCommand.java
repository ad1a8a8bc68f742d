package amity.standalone;

import amity.platform.login.Accounts;
import amity.platform.login.NoAdministratorLeft;
import amity.platform.login.NoSuchUser;
import amity.platform.login.Passwords;
import amity.platform.login.Role;
import amity.platform.login.UserEntry;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.BadSqlGrammarException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Who may come in, and what they may do. */
@Command(
        name = "users",
        description = "Shows and changes who may come in; also while Amity runs.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(list | add | role | reset | remove)",
        footer = {
            "",
            "READER may read, OFFICER may record too, ADMIN may also look after the program.",
            "What is changed holds at once, also for somebody who is logged in."
        })
final class UsersCommand implements Runnable {

    @Mixin
    private final Errand errand = new Errand();

    @Spec
    private @Nullable CommandSpec spec;

    /** Nothing chosen: shows what there is to choose from. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say what to do: list, add, role, reset or remove.");
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists all users with their roles.")
    int list() {
        return with(accounts -> {
            List<UserEntry> all = accounts.all();
            int width =
                    all.stream().mapToInt(one -> one.username().length()).max().orElse(0);
            all.forEach(one -> errand.out()
                    .println(one.username() + " ".repeat(width - one.username().length() + 2) + word(one.role()) + "  "
                            + one.displayName() + (one.enabled() ? "" : "  (locked out)")));
        });
    }

    private static String word(Role role) {
        return String.format(Locale.ROOT, "%-7s", role.name().toLowerCase(Locale.ROOT));
    }

    @Command(mixinStandardHelpOptions = true, description = "Lets somebody in and shows the password, once.")
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}")
                    Role role,
            @Option(names = "--display-name", paramLabel = "TEXT", description = "As others see it (default: NAME).")
                    @Nullable
                    String displayName) {
        return with(accounts -> {
            String password = password();
            try {
                accounts.create(name, displayName == null ? name : displayName, role, password);
            } catch (DuplicateKeyException taken) {
                throw new Unstartable("There is a user " + name + " already.", taken);
            } catch (IllegalArgumentException malformed) {
                throw new Unstartable("A user name has 1 to 64 letters, digits and . _ @ -", malformed);
            }
            show(name, password);
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Gives a user another role.")
    int role(@Parameters(paramLabel = "NAME") String name, @Parameters(paramLabel = "ROLE") Role role) {
        return with(accounts -> {
            accounts.changeRole(name, role);
            errand.out().println(name + " is " + word(role).strip() + " now.");
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Gives a user a new password and shows it, once.")
    int reset(@Parameters(paramLabel = "NAME") String name) {
        return with(accounts -> {
            String password = password();
            accounts.reset(name, password);
            show(name, password);
        });
    }

    @Command(mixinStandardHelpOptions = true, description = "Removes a user; what was recorded under the name stays.")
    int remove(@Parameters(paramLabel = "NAME") String name) {
        return with(accounts -> {
            accounts.remove(name);
            errand.out().println(name + " is removed.");
        });
    }

    private int with(Consumer<Accounts> work) {
        return errand.runOnDatabase(database -> {
            try {
                work.accept(Accounts.in(database, Clock.systemUTC()));
            } catch (NoSuchUser none) {
                throw new Unstartable("There is no such user; amity users list shows those that there are.", none);
            } catch (BadSqlGrammarException otherVersion) {
                throw new Unstartable(
                        "This ledger was last run by another version of Amity; start it once with this one.",
                        otherVersion);
            } catch (NoAdministratorLeft last) {
                throw new Unstartable("That is the only administrator; make somebody else one first.", last);
            }
            errand.out().flush();
            return Errand.DONE;
        });
    }

    private static String password() {
        return new Passwords(new SecureRandom()).random();
    }

    private void show(String name, String password) {
        PrintWriter out = errand.out();
        Terminal.box(out, "user      " + name, "password  " + password);
    }
}
