package id.satupintu.kpi.ledger;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Async;

/**
 * Hears an event of a working room durably: it is delivered again until its fact is laid. It waits for others to be
 * written with, on a thread that costs nothing while it waits, and with no transaction open.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Async(ListeningSetup.EARS)
@ApplicationModuleListener(propagation = NOT_SUPPORTED)
@interface Hears {

    /** Which events; all of them when it is empty. */
    @AliasFor(annotation = ApplicationModuleListener.class)
    String condition() default "";
}
