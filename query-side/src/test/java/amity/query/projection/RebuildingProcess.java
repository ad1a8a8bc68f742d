package amity.query.projection;

import amity.query.projection.Rebuilding.Phase;
import amity.query.testing.QuerySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** Another process on the same database, which builds the roster anew, says when it has come to a phase, and stays there. */
final class RebuildingProcess {

    static final String HERE = "here it stays";

    private RebuildingProcess() {}

    /** @param arguments the phase */
    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(QuerySide.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(QuerySide.SETTINGS);
        try (var context = application.run()) {
            context.getBean(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .values()
                    .forEach(EventProcessor::shutDown);
            Projection roster = List.copyOf(
                            context.getBeansOfType(Projection.class).values())
                    .stream()
                    .filter(it -> it.name().equals("roster"))
                    .findFirst()
                    .orElseThrow();
            RebuildOne.of(
                    context.getBean(Rebuild.class), roster, false, now -> stayAt(Phase.valueOf(arguments[0]), now));
        }
    }

    private static void stayAt(Phase phase, Rebuilding now) {
        if (now.phase() == phase) {
            System.out.println(HERE);
            try {
                while (System.in.read() >= 0) {
                    // Nobody writes to it.
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
