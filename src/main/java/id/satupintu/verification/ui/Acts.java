package id.satupintu.verification.ui;

import java.util.UUID;
import java.util.function.Consumer;

/** What a TL can do on this screen, by key or by click. */
interface Acts {

    /** Looks at a request without claiming it. */
    void open(UUID id);

    void claim();

    void next();

    void release();

    /** Changes what has been begun on the request in front, and keeps it. */
    void change(Consumer<Workbench> how);

    void approve();

    void send();

    /** Claims what is free, sends what is ready. */
    void enter();

    void revealNik();

    /** What was typed has changed. */
    default void typed() {
        change(bench -> {});
    }

    default void reject() {
        change(bench -> bench.reject(Findings.of(bench).reasons()));
    }

    default void cancel() {
        change(Workbench::backToReading);
    }

    default void toggleUpgrade() {
        change(bench -> bench.upgraded(!bench.upgraded()));
    }

    default void toggleKtpPhoto() {
        change(bench ->
                bench.photos(!bench.observed().ktpPhoto(), bench.observed().selfie()));
    }

    default void toggleSelfie() {
        change(bench ->
                bench.photos(bench.observed().ktpPhoto(), !bench.observed().selfie()));
    }
}
