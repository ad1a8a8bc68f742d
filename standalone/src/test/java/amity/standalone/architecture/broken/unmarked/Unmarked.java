package amity.standalone.architecture.broken.unmarked;

/** Lies in a package that says nothing of null. */
final class Unmarked {}
