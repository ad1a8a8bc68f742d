package amity.message.partner;

import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import org.jspecify.annotations.Nullable;

/** A friendship was raised to a higher tier. */
@Stored(name = "amity.FriendshipUpgraded", revision = "1")
public record FriendshipUpgraded(
        PartnerId partnerId, Tier tier, @Nullable EdtfDate date) implements FriendshipEvent {}
