package amity.standalone.behavior;

import java.nio.file.Path;

/** One process with a PostgreSQL of its own. */
class OneProcessBehaviorIT extends BehaviorSuite {

    @Override
    Installation install(Path directory) {
        return new OneProcess(directory);
    }
}
