package amity.standalone.behavior;

import java.net.URI;
import java.util.List;

/** Processes that all take commands and answer questions, with our own journal. */
abstract class AlikeNodes implements Installation {

    abstract Nodes nodes();

    @Override
    public List<URI> commandNodes() {
        return nodes().addresses();
    }

    @Override
    public List<URI> queryNodes() {
        return nodes().addresses();
    }

    @Override
    public int processes() {
        return nodes().count();
    }

    @Override
    public void kill(int process) {
        nodes().kill(process);
    }

    @Override
    public void start(int process) {
        nodes().start(process);
    }

    @Override
    public void restart() {
        nodes().restart();
    }

    @Override
    public void recordUnknownEvent(String record) {
        JournalHand.recordUnknownEvent(database(), record);
    }

    @Override
    public void close() {
        nodes().stop();
    }
}
