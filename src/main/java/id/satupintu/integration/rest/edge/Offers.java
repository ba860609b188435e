package id.satupintu.integration.rest.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint answers beside JSON, for whoever accepts that rather. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Offers {

    /** A media type, as {@code text/csv}. */
    String value();

    /** Request attribute that holds the {@link org.springframework.http.MediaType} that was chosen. */
    String CHOSEN = "id.satupintu.answer-type";
}
