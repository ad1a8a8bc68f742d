package amity.message.partner;

import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import org.jspecify.annotations.Nullable;

/** A friendship was signed. */
@Stored(name = "amity.FriendshipSigned", revision = "1")
public record FriendshipSigned(
        PartnerId partnerId, Tier tier, @Nullable EdtfDate date) implements FriendshipEvent {}
