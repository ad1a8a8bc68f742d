package amity.message.query;

/** Which friendships held on a day? */
public record FindRoster(Viewpoint at) {}
