package amity.standalone;

import amity.platform.login.Accounts;
import amity.platform.login.Passwords;
import amity.platform.login.Role;
import amity.standalone.sample.SampleLoader;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts with the sample data of Wuhan and a user to look at it with. */
@Command(
        name = "demo",
        description = {
            "Starts with the sample data of Wuhan and the user demo.",
            "A second start keeps what is there and loads nothing twice."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --data-dir the demo keeps its data in $XDG_DATA_HOME/amity/demo",
            "(~/.local/share/amity/demo); delete the directory to begin anew.",
            "The password is new at each start unless AMITY_DEMO_PASSWORD is set."
        })
final class Demo implements Callable<Integer> {

    private static final String USER = "demo";

    @Mixin
    private final Options options = new Options();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        chosenPassword().ifPresent(password -> {
            if (password.length() > Passwords.MAX_LENGTH) {
                throw new Unstartable("AMITY_DEMO_PASSWORD is longer than " + Passwords.MAX_LENGTH + " characters.");
            }
        });
        House.live(options.dataDirectory("demo"), Terminal.of(spec), this::open);
        return 0;
    }

    private void open(House house, PrintWriter out) {
        ConfigurableApplicationContext application = house.start(options, house::embedded);
        application.getBean(SampleLoader.class).load(out);
        house.awaitProjections();
        String password = chosenPassword().orElseGet(application.getBean(Passwords.class)::random);
        application.getBean(Accounts.class).createOrReset(USER, "Demo", Role.ADMIN, password);
        house.sayReady(USER, password);
    }

    private static Optional<String> chosenPassword() {
        return Optional.ofNullable(System.getenv("AMITY_DEMO_PASSWORD")).filter(given -> !given.isBlank());
    }
}
