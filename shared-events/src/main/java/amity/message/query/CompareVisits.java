package amity.message.query;

/** Which visits make the difference between two yearly counts? */
public record CompareVisits(Viewpoint from, Viewpoint to) {}
