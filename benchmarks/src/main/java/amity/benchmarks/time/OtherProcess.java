package amity.benchmarks.time;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A node in a process of its own, which is told what to do line by line and answers each line when it is done. */
final class OtherProcess implements AutoCloseable {

    private static final String DONE = "done ";

    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader answers;

    private OtherProcess(Process process) {
        this.process = process;
        this.orders = new PrintWriter(process.outputWriter(), true);
        this.answers = process.inputReader();
    }

    /** Comes back when it is ready. */
    static OtherProcess start(String jdbcUrl) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-Daxoniq.update-checker.disabled=true"));
        command.addAll(List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                jdbcUrl));
        OtherProcess other = new OtherProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        other.await();
        return other;
    }

    void ask(long position) throws IOException {
        orders.println("ask " + position);
        await();
    }

    /** Answers the position. */
    long record(int number) throws IOException {
        orders.println("record " + number);
        return await();
    }

    private long await() throws IOException {
        String answer = answers.readLine();
        while (answer != null && !answer.startsWith(DONE)) {
            answer = answers.readLine();
        }
        if (answer == null) {
            throw new IllegalStateException("the other process has ended");
        }
        return Long.parseLong(answer.substring(DONE.length()));
    }

    @Override
    public void close() throws InterruptedException {
        orders.close();
        process.waitFor();
    }

    /** In the other process. Argument: the address of the database. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(arguments[0]);
            pool.setMaximumPoolSize(24);
            Node node = Node.start(pool);
            out.println(DONE + 0);
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] words = order.split(" ", 2);
                long argument = Long.parseLong(words[1]);
                if (words[0].equals("record")) {
                    out.println(DONE + node.record((int) argument));
                } else {
                    node.ask(argument);
                    out.println(DONE + argument);
                }
            }
            node.close();
        }
        System.exit(0);
    }
}
