package id.satupintu.simulation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;

/** Only where the centre is simulated: unless told otherwise, in demo mode. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnExpression("${satupintu.simulation.enabled:${satupintu.demo:false}}")
public @interface WhenSimulated {}
