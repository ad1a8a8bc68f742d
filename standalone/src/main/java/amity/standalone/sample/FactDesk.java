package amity.standalone.sample;

import amity.message.AmityCommand;
import amity.message.Provenance;

/** Where facts are stated: the command side. */
@FunctionalInterface
public interface FactDesk {

    /** @throws RuntimeException if the fact could be neither recorded nor refused; nothing is known of it then */
    Outcome submit(AmityCommand command, Provenance provenance);
}
