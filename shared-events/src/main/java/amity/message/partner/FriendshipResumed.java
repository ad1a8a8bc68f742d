package amity.message.partner;

import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/** A suspended friendship was resumed. */
@Stored(name = "amity.FriendshipResumed", revision = "1")
public record FriendshipResumed(
        PartnerId partnerId, @Nullable EdtfDate date) implements FriendshipEvent {}
