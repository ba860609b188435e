package id.satupintu.integration.rest.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The body that an endpoint reads from its {@link Incoming}, for the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    /** The type of the body. */
    Class<? extends Checked> value();

    /** For an endpoint that takes one or an array: the type that answers one item. */
    Class<?> eachAnsweredBy() default Void.class;
}
