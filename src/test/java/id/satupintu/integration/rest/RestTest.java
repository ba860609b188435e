package id.satupintu.integration.rest;

import id.satupintu.testing.OneAtATime;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application in demo mode, without simulated life, called as other systems call it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ResourceLock(providers = OneAtATime.class)
public @interface RestTest {}
