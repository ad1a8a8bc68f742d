package amity.message.query;

/** How many partners stood at each tier on a day? */
public record CountRoster(Viewpoint at) {}
