package amity.message.query;

/** What is different between two lists of awards? */
public record CompareHonors(Viewpoint from, Viewpoint to) {}
