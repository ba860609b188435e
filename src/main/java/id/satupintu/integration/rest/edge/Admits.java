package id.satupintu.integration.rest.edge;

import id.satupintu.access.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint. An endpoint without it admits nobody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Admits {

    /** The roles; none means everybody who is signed in. */
    Role[] value() default {};
}
