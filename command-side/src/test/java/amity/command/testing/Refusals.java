package amity.command.testing;

import amity.command.desk.Refusal;
import amity.command.desk.Refused;
import org.axonframework.test.aggregate.ResultValidator;

/** "Then it is refused", in the words of Axon's fixtures. */
public final class Refusals {

    private Refusals() {}

    public static <T> void refused(ResultValidator<T> result, Refusal refusal) {
        result.expectException(Refused.class).expectExceptionDetails(refusal).expectNoEvents();
    }
}
