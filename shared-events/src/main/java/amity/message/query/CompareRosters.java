package amity.message.query;

/** What is different between two rosters? */
public record CompareRosters(Viewpoint from, Viewpoint to) {}
