package id.satupintu.integration.rest;

import id.satupintu.testing.BothDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application in demo mode, without simulated life, called as other systems call it, on both databases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@BothDatabases
public @interface RestTest {}
