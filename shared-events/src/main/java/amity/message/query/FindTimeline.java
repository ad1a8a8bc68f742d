package amity.message.query;

import amity.message.value.PartnerId;

/** Everything that ever touched a partner, up to the day. */
public record FindTimeline(PartnerId partner, Viewpoint at) {}
