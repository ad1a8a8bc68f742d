package amity.query.naive;

import java.util.function.Function;

/** Who answers questions about a history once it is told. */
interface Witness {

    /** @return answers a query; with an {@link java.util.Optional} where it is about one partner */
    Function<Object, Object> told(History history);
}
