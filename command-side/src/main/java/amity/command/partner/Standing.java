package amity.command.partner;

import amity.message.value.Tier;

/** Where the friendship with a registered partner stands. */
sealed interface Standing {

    record NeverSigned() implements Standing {}

    /** A suspended friendship is open too: it can be upgraded, renewed, terminated. */
    record Open(Tier tier, boolean suspended) implements Standing {}

    record Terminated() implements Standing {}
}
