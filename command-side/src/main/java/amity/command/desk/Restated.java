package amity.command.desk;

/** A refusal repeated from its receipt: of the first one its grounds are kept, which is all that a caller is told. */
public record Restated(Grounds grounds) implements Refusal {}
