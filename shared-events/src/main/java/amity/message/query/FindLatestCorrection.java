package amity.message.query;

/** Which correction or retraction was recorded last, of whatever record? Answered by a {@link Change}, or nothing. */
public record FindLatestCorrection(Viewpoint at) {}
