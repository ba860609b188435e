package id.satupintu.verification;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears the one event that its test waits for; the scan finds it, so that the test needs no context of its own. */
@Component("redeliveryEars")
class Ears {

    private static final String FOR = "@redeliveryEars.waitsFor(#event)";

    static final AtomicReference<Object> AWAITED = new AtomicReference<>();
    static final AtomicBoolean DEAF = new AtomicBoolean();
    static final BlockingQueue<Object> TRIED = new LinkedBlockingQueue<>();
    static final BlockingQueue<Object> HEARD = new LinkedBlockingQueue<>();
    static final BlockingQueue<Object> BESIDE = new LinkedBlockingQueue<>();

    @ApplicationModuleListener(condition = FOR)
    void on(VerificationDecided event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = FOR)
    void beside(VerificationDecided event) {
        BESIDE.add(event);
    }

    @ApplicationModuleListener(condition = FOR)
    void on(VerificationReversed event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = FOR)
    void on(VerificationHandedOver event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = FOR)
    void on(VerificationRelayed event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = FOR)
    void on(VerificationWithdrawn event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = FOR)
    void on(VerificationSlow event) {
        hear(event);
    }

    @ApplicationModuleListener(condition = FOR)
    void on(CallerGone event) {
        hear(event);
    }

    public boolean waitsFor(Object event) {
        return event.equals(AWAITED.get());
    }

    private void hear(Object event) {
        if (DEAF.get()) {
            TRIED.add(event);
            throw new IllegalStateException("not now");
        }
        HEARD.add(event);
    }
}
