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

    /** Takes the decision that was sent last back, while one key does. */
    void recall();

    /** Asks the CSO and goes on with the request. */
    void ask(String question);

    /** Goes to where a question can be typed. */
    void askInWords();

    /** Begins a question to the CSO. */
    default void ask() {
        change(Workbench::beginQuestion);
    }

    /** Begins to take a decision back for a cause. */
    default void reverse() {
        change(Workbench::beginReversal);
    }

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
