package amity.query.program;

import amity.platform.program.Side;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The query side alone: follows the journal in Axon Server, answers questions and shows the pages. No component that a scan
 * would find, so that it is nothing in the program that is both sides.
 */
@EnableAutoConfiguration
@ComponentScan("amity")
public class QueryProgram {

    private static final int PORT = 8080;

    public static void main(String[] arguments) {
        Side.start(QueryProgram.class, "query-side", PORT, arguments);
    }
}
