package amity.message.value;

/** What a number of people counts. The two are never added together. */
public enum PeopleUnit {
    /** 人: everyone once. */
    PERSONS,
    /** 人次: everyone as often as they took part. */
    PERSON_TIMES
}
