package amity.standalone.behavior;

import java.nio.file.Path;

/** Two processes on one PostgreSQL that somebody else runs. */
class TwoNodesBehaviorIT extends BehaviorSuite {

    @Override
    Installation install(Path directory) {
        return new SeveralNodes(2, directory);
    }
}
