package id.satupintu.verification.ui;

import id.satupintu.access.Actor;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Draft;
import id.satupintu.verification.VerificationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the keys and buttons do; a refusal is said, and nothing typed is lost. */
final class Console implements Acts, Refusals.Remedy {

    private final Desks desks;
    private final Screen screen;
    private final Actor me;
    private final BiFunction<String, Object[], String> texts;
    private final Refusals refusals;
    private @Nullable Workbench bench;
    private Sight sight = Sight.NOTHING;
    private @Nullable Sent sent;

    Console(Desks desks, Screen screen, Actor me, BiFunction<String, Object[], String> texts) {
        this.desks = desks;
        this.screen = screen;
        this.me = me;
        this.texts = texts;
        this.refusals = new Refusals(screen, this, texts);
    }

    Optional<Workbench> bench() {
        return Optional.ofNullable(bench);
    }

    @Override
    public void open(UUID id) {
        refusals.guard(() -> begin(desks.decisions().view(new VerificationId(id), me.scope())));
    }

    /** What was typed on it while it was lost, or before, is not lost with it. */
    @Override
    public void claim() {
        on(current -> {
            screen.collect(current);
            Draft typed = current.draft();
            boolean worth = !current.untouched();
            CaseView mine = desks.decisions().claim(current.shown().id());
            if (worth) {
                desks.holder().keep(mine.id(), typed);
            }
            begin(mine);
        });
    }

    @Override
    public void next() {
        refusals.guard(() -> desks.turns().answer(screen.ringing()).ifPresentOrElse(this::begin, this::nobodyWaits));
    }

    @Override
    public void release() {
        on(current -> {
            desks.decisions().release(current.shown().id());
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
                desks.holder().keep(current.shown().id(), current.draft());
                compareBirth(current);
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
            } else if (current.mode() == Workbench.Mode.REVERSING) {
                takeBack(current);
            } else {
                decide(current);
            }
        });
    }

    @Override
    public void enter() {
        on(current -> {
            if (current.mine(me.id()) || current.mode() == Workbench.Mode.REVERSING) {
                send();
            } else {
                claim();
            }
        });
    }

    @Override
    public void revealNik() {
        on(current -> screen.reveal(desks.decisions().revealNik(current.shown().id())));
    }

    @Override
    public void ask(String question) {
        on(current -> {
            screen.collect(current);
            CaseView asked = desks.inquiries().ask(current.shown().id(), question);
            current.reread(asked);
            current.backToReading();
            screen.asked();
            update();
            screen.say(text("verification.ask.sent", asked.owner().name()), Tone.INFO);
        });
    }

    @Override
    public void askInWords() {
        screen.askInWords();
    }

    /** What came up meanwhile and was not touched goes back to the queue. */
    @Override
    public void recall() {
        Sent last = sent;
        if (last == null) {
            return;
        }
        recallOver();
        refusals.guard(() -> {
            CaseView back = desks.reversals().recall(last.id());
            bench().ifPresent(this::giveBack);
            desks.holder().keep(last.id(), last.draft());
            begin(back);
            screen.say(text("verification.recalled", back.owner().name()), Tone.WARN);
        });
    }

    private void giveBack(Workbench next) {
        screen.collect(next);
        if (next.mine(me.id()) && next.untouched()) {
            desks.decisions().release(next.shown().id());
        }
    }

    private void takeBack(Workbench current) {
        CaseView back = desks.reversals().reverse(current.shown().id(), current.reversing());
        begin(back);
        screen.say(text("verification.recalled", back.owner().name()), Tone.WARN);
    }

    /** The seconds in which one key takes the last decision back are over. */
    void recallOver() {
        sent = null;
        screen.recallOver();
    }

    /** Takes what rings here. */
    void accept(UUID id) {
        refusals.guard(() -> begin(desks.turns().accept(new VerificationId(id))));
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
            current.reread(desks.turns().hold(current.shown().id(), aside));
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
        refusals.guard(act);
    }

    /** The request that is open may have moved; reads it again. */
    @Override
    public void reread() {
        on(current -> {
            boolean wasMine = current.mine(me.id());
            read(current);
            if (wasMine && current.shown().status().undecided() && !current.mine(me.id())) {
                screen.say(text("verification.lost"), Tone.WARN);
            }
            update();
        });
    }

    private void read(Workbench current) {
        VerificationId id = current.shown().id();
        int before = current.shown().evidenceVersion();
        current.reread(desks.decisions().view(id, me.scope()));
        sight = sight.again(desks.holder().earlier(id), desks.holder().flags(id));
        if (current.shown().evidenceVersion() != before) {
            screen.follow(id.value(), desks.holder().kin(id));
        }
    }

    private void decide(Workbench current) {
        Sent begun = new Sent(current.shown().id(), current.draft());
        CaseView decided = desks.decisions().decide(current.shown().id(), current.decision());
        String what = text("verification.status." + decided.status());
        String said = text("verification.sent", decided.owner().name(), what);
        desks.turns().goOn().ifPresentOrElse(this::begin, this::close);
        sent = begun;
        screen.sent(said, desks.reversals().recallTime());
    }

    /** The birth date was typed, or corrected: the NIK is read again beside it. */
    private void compareBirth(Workbench current) {
        LocalDate born = current.observed().birthDate();
        if (!Objects.equals(born, sight.born())) {
            sight = sight.decoded(desks.holder().decodedNik(current.shown().id(), born), born);
            current.decoded(sight.decoded());
        }
    }

    private void begin(CaseView view) {
        boolean mine = view.claimedBy() != null && view.claimedBy().id().equals(me.id());
        Draft draft = mine ? desks.holder().draft(view.id()) : Draft.blank(view.evidenceVersion());
        Workbench opened = new Workbench(view, draft);
        bench = opened;
        LocalDate born = draft.observed().birthDate();
        sight = new Sight(
                mine ? desks.holder().decodedNik(view.id(), born) : null,
                born,
                desks.holder().earlier(view.id()),
                desks.holder().flags(view.id()));
        opened.decoded(sight.decoded());
        screen.follow(view.id().value(), desks.holder().kin(view.id()));
        screen.open(opened, sight);
    }

    private void nobodyWaits() {
        screen.say(text("verification.nobody"), Tone.INFO);
    }

    @Override
    public void close() {
        bench = null;
        screen.follow(null, List.of());
        screen.showNothing();
    }

    private void update() {
        bench().ifPresent(current -> screen.show(current, sight));
    }

    private void on(Consumer<Workbench> act) {
        bench().ifPresent(current -> refusals.guard(() -> act.accept(current)));
    }

    @Override
    public void lookAgain() {
        bench().ifPresent(current -> {
            read(current);
            update();
            current.hasSeenChange();
            desks.holder().keep(current.shown().id(), current.draft());
        });
    }

    private String text(String key, Object... args) {
        return texts.apply(key, args);
    }
}
