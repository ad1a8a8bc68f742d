package amity.message.query;

import amity.message.value.PartnerId;

/** What is known of a partner, and which tie with it held on a day? */
public record FindPartner(PartnerId partner, Viewpoint at) {}
