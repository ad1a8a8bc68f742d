package amity.command.partner;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** Holds each event against an assertion; there is at least one. */
final class EveryEvent extends TypeSafeMatcher<List<EventMessage<?>>> {

    private final transient Consumer<EventMessage<?>> assertion;

    EveryEvent(Consumer<EventMessage<?>> assertion) {
        this.assertion = assertion;
    }

    @Override
    protected boolean matchesSafely(List<EventMessage<?>> events) {
        events.forEach(assertion);
        return !events.isEmpty();
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("events that all meet the assertion");
    }
}
