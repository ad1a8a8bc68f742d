package amity.command.program;

import amity.platform.program.Side;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The command side alone: takes commands by HTTP and from Axon Server, and decides them. No component that a scan would find,
 * so that it is nothing in the program that is both sides.
 */
@EnableAutoConfiguration
@ComponentScan("amity")
public class CommandProgram {

    private static final int PORT = 8081;

    public static void main(String[] arguments) {
        Side.start(CommandProgram.class, "command-side", PORT, arguments);
    }
}
