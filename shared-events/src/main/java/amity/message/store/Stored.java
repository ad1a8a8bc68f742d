package amity.message.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision under which an event is stored for ever. It outlives the class: rename or move the record, and
 * what is stored stays readable; change its shape, and the revision goes up with an upcaster for the old one. A list that is
 * left out where it is empty leaves the shape of all that was stored as it is.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Stored {

    String name();

    String revision();
}
