package id.satupintu.verification.ui;

import id.satupintu.policy.RejectReason;
import java.util.UUID;

/** What a TL can do on this screen, by key or by click. */
interface Acts {

    /** Looks at a request without claiming it. */
    void open(UUID id);

    void claim();

    void next();

    void release();

    void approve();

    void reject();

    void toggle(RejectReason reason);

    void toggleUpgrade();

    void toggleKtpPhoto();

    void toggleSelfie();

    void send();

    void cancel();

    /** Claims what is free, sends what is ready. */
    void enter();

    void revealNik();

    /** What the TL typed has changed. */
    void typed();
}
