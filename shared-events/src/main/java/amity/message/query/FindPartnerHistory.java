package amity.message.query;

import amity.message.value.PartnerId;

/** Everything that was ever recorded about a partner and the friendship with it. */
public record FindPartnerHistory(PartnerId partner, Viewpoint at) {}
