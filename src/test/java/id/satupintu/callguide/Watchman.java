package id.satupintu.callguide;

import id.satupintu.workday.Workday;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets the watch over silent calls look when a test says so. */
@Component
public class Watchman {

    private final CallWatch watch;

    Watchman(CallWatch watch) {
        this.watch = watch;
    }

    public void look(Instant at) {
        Workday.at(at, watch::look);
    }
}
