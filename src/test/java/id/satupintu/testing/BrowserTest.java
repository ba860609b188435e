package id.satupintu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test in a real Chromium against the application on a free port: {@code @BrowserTest class …IT} whose
 * methods take {@link Screens}. Pages that a failed test leaves open are kept as pictures in target/screens.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "satupintu.verification.offer-check=1s",
            "satupintu.verification.lapse-check=1s",
            "satupintu.verification.slow-check=2s",
            // The screens of a simulated centre are there, and nobody calls.
            "satupintu.simulation.enabled=true",
            "satupintu.simulation.calls=0",
            "satupintu.simulation.pace=0s"
        })
@ExtendWith(ScreensExtension.class)
public @interface BrowserTest {}
