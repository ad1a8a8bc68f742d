package amity.message.value;

import org.jspecify.annotations.Nullable;

/**
 * How many took part. @param qualifier null is exact @param unit null is persons
 */
public record People(
        Integer number,
        @Nullable Qualifier qualifier,
        @Nullable PeopleUnit unit) {

    /** @throws InvalidValue {@code field-missing}, {@code number-negative} or {@code number-too-large} */
    public People {
        Required.field(Numbers.people("number", number), "number");
    }

    /** What is counted. */
    public PeopleUnit counted() {
        return unit == null ? PeopleUnit.PERSONS : unit;
    }
}
