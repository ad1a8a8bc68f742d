package amity.standalone;

import amity.platform.login.Accounts;
import amity.platform.login.Passwords;
import amity.platform.login.Role;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the ledger of an office: empty at first, with one user. */
@Command(
        name = "serve",
        description = {
            "Starts the ledger, empty at first.",
            "The first start creates the user admin and shows the password once."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --data-dir everything is kept in $XDG_DATA_HOME/amity/serve",
            "(~/.local/share/amity/serve): the database of its own and the log."
        })
final class Serve implements Callable<Integer> {

    private static final String USER = "admin";

    @Mixin
    private final Options options = new Options();

    @Mixin
    private final JdbcUrl jdbcUrl = new JdbcUrl();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        House.live(options.dataDirectory("serve"), Terminal.of(spec), this::open);
        return 0;
    }

    private void open(House house, PrintWriter out) {
        ConfigurableApplicationContext application = house.start(options, jdbcUrl.database(house));
        house.awaitProjections();
        Accounts accounts = application.getBean(Accounts.class);
        String password = application.getBean(Passwords.class).random();
        if (accounts.none() && isFirst(accounts, password)) {
            house.sayReady(USER, password);
        } else {
            house.sayReady();
        }
    }

    /** Not where another process on the same database was a moment earlier: that one shows the password. */
    private static boolean isFirst(Accounts accounts, String password) {
        try {
            accounts.create(USER, "Administrator", Role.ADMIN, password);
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }
}
