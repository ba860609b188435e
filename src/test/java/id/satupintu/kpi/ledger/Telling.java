package id.satupintu.kpi.ledger;

import id.satupintu.callback.CallbackClosed;
import id.satupintu.callback.CallbackPromised;
import id.satupintu.callguide.CallRecorded;
import id.satupintu.callguide.RequestRecorded;
import id.satupintu.escalation.ApktNumberEntered;
import id.satupintu.escalation.ExceptionRecorded;
import id.satupintu.escalation.ExceptionVoided;
import id.satupintu.escalation.RegisterGiven;
import id.satupintu.escalation.SimoneNumberEntered;
import id.satupintu.kpi.given.ACall;
import id.satupintu.kpi.given.ARequest;
import id.satupintu.verification.VerificationDecided;
import id.satupintu.verification.VerificationHandedOver;
import id.satupintu.verification.VerificationRelayed;
import id.satupintu.verification.VerificationReversed;
import id.satupintu.verification.VerificationWithdrawn;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the ledger an event and comes back when it is laid. */
public class Telling {

    private final Ledger ledger;

    Telling(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What a call of two requests has told, four facts; the one that is named is verified and declined after all. */
    static List<Object> busy(ACall call, ARequest request) {
        return List.of(
                call.told(),
                request.told(),
                call.request().told(),
                request.verification().told(),
                request.declined().version(2).told());
    }

    /** Tells these events one after the other. */
    public void tell(Object... events) {
        for (Object event : events) {
            tellOne(event, ledger::lay);
        }
    }

    /** Tells these events as the rooms do, all at once and in no order, and comes back when all are laid. */
    public void tellAtOnce(Object... events) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> all = Stream.of(events)
                    .map(event -> CompletableFuture.runAsync(() -> tellOne(event, ledger::hear), threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }

    private static void tellOne(Object event, BiConsumer<Fact, @Nullable String> way) {
        switch (event) {
            case CallRecorded e -> way.accept(Told.by(e), null);
            case RequestRecorded e -> way.accept(Told.by(e), e.personKey());
            case VerificationHandedOver e -> way.accept(Told.by(e), null);
            case VerificationWithdrawn e -> way.accept(Told.by(e), null);
            case VerificationRelayed e -> way.accept(Told.by(e), null);
            case VerificationDecided e -> way.accept(Told.by(e), null);
            case VerificationReversed e -> way.accept(Told.by(e), null);
            case CallbackPromised e -> way.accept(Told.by(e), null);
            case CallbackClosed e -> way.accept(Told.by(e), null);
            case ExceptionRecorded e -> way.accept(TakenBack.by(e), null);
            case ExceptionVoided e -> way.accept(TakenBack.by(e), null);
            case ApktNumberEntered e -> way.accept(ToldNumber.by(e), null);
            case SimoneNumberEntered e -> way.accept(ToldNumber.by(e), null);
            case RegisterGiven e -> way.accept(ToldNumber.by(e), null);
            default -> throw new IllegalArgumentException("Nobody tells " + event);
        }
    }
}
