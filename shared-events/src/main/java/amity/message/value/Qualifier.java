package amity.message.value;

/** How a number is meant: 12, over 12 (多), about 12 (约), nearly 12 (近), at least 12 (等). */
public enum Qualifier {
    EXACT,
    OVER,
    ABOUT,
    NEARLY,
    AT_LEAST
}
