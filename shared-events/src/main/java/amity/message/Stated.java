package amity.message;

/** Something is believed that was not recorded before. A fact is named by the number of this event in its record. */
public interface Stated extends Telling {}
