package id.satupintu.verification.ui;

import id.satupintu.access.Actor;
import id.satupintu.identity.NikFinding;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Draft;
import id.satupintu.verification.HolderDesk;
import id.satupintu.verification.TurnDesk;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.verification.VerificationId;
import id.satupintu.verification.VerificationRefused;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the keys and buttons do; a refusal is said, and nothing typed is lost. */
final class Console implements Acts {

    private final VerificationDesk desk;
    private final HolderDesk holder;
    private final TurnDesk turns;
    private final Screen screen;
    private final Actor me;
    private final BiFunction<String, Object[], String> texts;
    private @Nullable Workbench bench;
    private @Nullable NikFinding decoded;

    Console(
            VerificationDesk desk,
            HolderDesk holder,
            TurnDesk turns,
            Screen screen,
            Actor me,
            BiFunction<String, Object[], String> texts) {
        this.desk = desk;
        this.holder = holder;
        this.turns = turns;
        this.screen = screen;
        this.me = me;
        this.texts = texts;
    }

    Optional<Workbench> bench() {
        return Optional.ofNullable(bench);
    }

    @Override
    public void open(UUID id) {
        guarded(() -> begin(desk.view(new VerificationId(id), me.scope())));
    }

    @Override
    public void claim() {
        on(current -> begin(desk.claim(current.shown().id())));
    }

    @Override
    public void next() {
        guarded(() -> turns.next().ifPresentOrElse(this::begin, this::nobodyWaits));
    }

    @Override
    public void release() {
        on(current -> {
            desk.release(current.shown().id());
            close();
        });
    }

    @Override
    public void approve() {
        on(current -> {
            screen.collect(current);
            if (current.owedBy(me.id())) {
                current.upgraded(true);
                decide(current);
            } else if (current.approvalNeedsNote()) {
                current.beginNote();
                update();
            } else {
                decide(current);
            }
        });
    }

    @Override
    public void change(Consumer<Workbench> how) {
        on(current -> {
            screen.collect(current);
            how.accept(current);
            if (current.mine(me.id())) {
                holder.keep(current.shown().id(), current.draft());
            }
            update();
        });
    }

    @Override
    public void send() {
        on(current -> {
            screen.collect(current);
            if (current.noteNeeded() && current.note().isBlank()) {
                screen.noteMissing();
            } else {
                decide(current);
            }
        });
    }

    @Override
    public void enter() {
        on(current -> {
            if (current.mine(me.id())) {
                send();
            } else {
                claim();
            }
        });
    }

    @Override
    public void revealNik() {
        on(current -> screen.reveal(desk.revealNik(current.shown().id())));
    }

    /** Takes what rings here. */
    void accept(UUID id) {
        guarded(() -> begin(turns.accept(new VerificationId(id))));
    }

    /** Leaves the request in front to others; what was begun on it is kept. */
    void passOn(Consumer<VerificationId> how, String said) {
        on(current -> {
            how.accept(current.shown().id());
            close();
            screen.say(said, Tone.OK);
        });
    }

    /** Lets the request in front rest for a consultation, or goes on with it. */
    void hold() {
        on(current -> {
            screen.collect(current);
            boolean aside = current.shown().holdSince() == null;
            current.reread(turns.hold(current.shown().id(), aside));
            update();
        });
    }

    /** Nothing is in front any more. */
    void leave() {
        close();
    }

    void say(String text, Tone tone) {
        screen.say(text, tone);
    }

    /** Does something beside the request in front; a refusal is said. */
    void attempt(Runnable act) {
        guarded(act);
    }

    /** The request that is open may have moved; reads it again. */
    void reread() {
        on(current -> {
            boolean wasMine = current.mine(me.id());
            current.reread(desk.view(current.shown().id(), me.scope()));
            if (wasMine && current.shown().status().undecided() && !current.mine(me.id())) {
                screen.say(text("verification.lost"), Tone.WARN);
            }
            update();
        });
    }

    private void decide(Workbench current) {
        CaseView decided = desk.decide(current.shown().id(), current.decision());
        String what = text("verification.status." + decided.status());
        String sent = text("verification.sent", decided.owner().name(), what);
        turns.goOn().ifPresentOrElse(this::begin, this::close);
        screen.say(sent, Tone.OK);
    }

    private void begin(CaseView view) {
        boolean mine = view.claimedBy() != null && view.claimedBy().id().equals(me.id());
        Draft draft = mine ? holder.draft(view.id()) : Draft.blank(view.evidenceVersion());
        Workbench opened = new Workbench(view, draft);
        bench = opened;
        decoded = mine ? holder.decodedNik(view.id()) : null;
        screen.follow(view.id().value());
        screen.open(opened, decoded, holder.earlier(view.id()));
    }

    private void nobodyWaits() {
        screen.say(text("verification.nobody"), Tone.INFO);
    }

    private void close() {
        bench = null;
        screen.follow(null);
        screen.showNothing();
    }

    private void update() {
        bench().ifPresent(current -> screen.show(current, decoded));
    }

    private void on(Consumer<Workbench> act) {
        bench().ifPresent(current -> guarded(() -> act.accept(current)));
    }

    private void guarded(Runnable act) {
        try {
            act.run();
        } catch (VerificationRefused.StaleEvidence stale) {
            staleEvidence();
        } catch (VerificationRefused.NoteMissing missing) {
            screen.noteMissing();
        } catch (VerificationRefused.NotFound gone) {
            close();
            screen.say(text("verification.refused.not-found"), Tone.WARN);
        } catch (VerificationRefused.ClaimedByOther other) {
            reread();
            screen.say(text("verification.refused.claimed-by-other", other.holder()), Tone.WARN);
        } catch (VerificationRefused refused) {
            reread();
            screen.say(text("verification.refused." + refused.code()), Tone.WARN);
        }
    }

    /** Shows what changed; the next decision is about the evidence as it is now. */
    private void staleEvidence() {
        bench().ifPresent(current -> {
            current.reread(desk.view(current.shown().id(), me.scope()));
            update();
            current.hasSeenChange();
            holder.keep(current.shown().id(), current.draft());
        });
        screen.say(text("verification.refused.stale-evidence"), Tone.WARN);
    }

    private String text(String key, Object... args) {
        return texts.apply(key, args);
    }
}
