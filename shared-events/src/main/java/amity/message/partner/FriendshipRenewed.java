package amity.message.partner;

import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/** A friendship was renewed. */
@Stored(name = "amity.FriendshipRenewed", revision = "1")
public record FriendshipRenewed(
        PartnerId partnerId, @Nullable EdtfDate date) implements FriendshipEvent {}
