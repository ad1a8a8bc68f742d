package amity.platform.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Settings from the environment. Any of them may stand in a file whose path is in the variable of the same name with
 * {@code _FILE} behind it, as secrets do in a container.
 */
public final class Settings {

    private final Map<String, String> environment;

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** @throws Missing if the file that it should stand in cannot be read */
    public Optional<String> get(String name) {
        String path = environment.get(name + "_FILE");
        return path == null ? Optional.ofNullable(environment.get(name)) : Optional.of(read(name, Path.of(path)));
    }

    /** @throws Missing if it is nowhere */
    public String need(String name, String meaning) {
        return get(name)
                .orElseThrow(() -> new Missing(
                        "Set " + name + " to " + meaning + ", or " + name + "_FILE to a file that holds it.", null));
    }

    private static String read(String name, Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new Missing(name + "_FILE names " + path + ", which cannot be read.", e);
        }
    }
}
