package amity.message.query;

/** Which honors had been awarded by a day? */
public record ListHonors(Viewpoint at) {}
