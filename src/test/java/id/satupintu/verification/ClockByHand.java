package id.satupintu.verification;

import id.satupintu.testing.BothDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** On both databases, with watches that look only when the test tells them to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "satupintu.verification.offer-check=1h",
            "satupintu.verification.lapse-check=1h",
            "satupintu.verification.slow-check=1h"
        })
@BothDatabases
@interface ClockByHand {}
