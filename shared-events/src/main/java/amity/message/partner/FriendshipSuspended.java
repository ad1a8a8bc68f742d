package amity.message.partner;

import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/** A friendship was suspended. */
@Stored(name = "amity.FriendshipSuspended", revision = "1")
public record FriendshipSuspended(
        PartnerId partnerId,
        @Nullable EdtfDate date,
        @Nullable String reason) implements FriendshipEvent {}
