package amity.command.desk;

import java.util.List;

/** Everything that the ledger refuses, one record for each reason. */
public sealed interface Refusal
        permits CommandRefusal,
                DateInFuture,
                FriendshipRefusal,
                HonorRefusal,
                PartnerRefusal,
                RecordRefusal,
                RenamingRefusal,
                Restated,
                VisitRefusal {

    Grounds grounds();

    default String code() {
        return grounds().code();
    }

    default Rule rule() {
        return grounds().rule();
    }

    default String field() {
        return grounds().field();
    }

    default boolean conflict() {
        return grounds().conflict();
    }

    default List<String> arguments() {
        return grounds().arguments();
    }
}
