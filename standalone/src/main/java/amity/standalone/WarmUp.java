package amity.standalone;

import amity.standalone.sample.SampleLoader;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Starts as the demo does and stops again. The launcher lets it run once after a build, in a directory to be thrown away,
 * while the Java machine notes the classes that a start needs (class data sharing): later starts read them ready-made.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUp implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        House.visit(options.dataDirectory("warm-up"), Terminal.of(spec), this::open);
        return 0;
    }

    private void open(House house, PrintWriter out) {
        ConfigurableApplicationContext application = house.start(options, house::embedded);
        application.getBean(SampleLoader.class).load(out);
        house.awaitProjections();
        house.sayReady();
    }
}
