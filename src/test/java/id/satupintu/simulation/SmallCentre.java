package id.satupintu.simulation;

import id.satupintu.testing.BothDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application with simulated staff who do nothing by themselves and no week behind them, on both databases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "satupintu.simulation.enabled=true",
            "satupintu.simulation.calls=0",
            "satupintu.simulation.pace=0s"
        })
@BothDatabases
public @interface SmallCentre {}
