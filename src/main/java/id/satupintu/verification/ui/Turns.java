package id.satupintu.verification.ui;

import id.satupintu.access.Actor;
import id.satupintu.shell.Tone;
import id.satupintu.verification.SkipReason;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.verification.duty.PauseReason;
import id.satupintu.verification.outage.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a TL does with a turn beside deciding it, and with the shift: skip, hold, send, pause, hand over, declare slow. */
final class Turns {

    private final Shift shift;
    private final Console console;
    private final Duty duty;
    private final Actor me;
    private final BiConsumer<String, List<ChoicePanel.Option>> ask;
    private final BiFunction<String, Object[], String> texts;

    Turns(
            Shift shift,
            Console console,
            Duty duty,
            Actor me,
            BiConsumer<String, List<ChoicePanel.Option>> ask,
            BiFunction<String, Object[], String> texts) {
        this.shift = shift;
        this.console = console;
        this.duty = duty;
        this.me = me;
        this.ask = ask;
        this.texts = texts;
    }

    void accept(UUID request) {
        console.accept(request);
    }

    void open(UUID request) {
        console.open(request);
    }

    void skip() {
        List<ChoicePanel.Option> reasons = Stream.of(SkipReason.values())
                .map(reason -> option(
                        text("verification.skip." + reason),
                        () -> console.passOn(id -> shift.turns().skip(id, reason), text("verification.skipped"))))
                .toList();
        ask.accept(text("verification.skip.why"), reasons);
    }

    void hold() {
        console.hold();
    }

    void send() {
        colleagues(
                "verification.send.whom",
                to -> () ->
                        console.passOn(id -> shift.turns().send(id, to.id()), text("verification.sentTo", to.name())));
    }

    private void handOver() {
        colleagues(
                "verification.handOver.whom",
                to -> () -> console.attempt(() -> {
                    int sent = shift.turns().handOver(to.id());
                    console.leave();
                    console.say(text("verification.handedOver", sent, to.name()), Tone.OK);
                }));
    }

    /** The shift lead first; whoever pauses last. */
    private void colleagues(String question, Function<OnDuty, Runnable> act) {
        List<ChoicePanel.Option> there = duty.colleagues().stream()
                .sorted(Comparator.comparing((OnDuty tl) -> tl.state() == Availability.PAUSE)
                        .thenComparing(tl -> !tl.shiftLead())
                        .thenComparing(OnDuty::name))
                .map(tl -> option(words(tl), act.apply(tl)))
                .toList();
        if (there.isEmpty()) {
            console.say(text("verification.send.nobody"), Tone.WARN);
        } else {
            ask.accept(text(question), there);
        }
    }

    private String words(OnDuty tl) {
        String lead = tl.shiftLead() ? ", " + text("verification.shiftLead") : "";
        return tl.name() + lead + " · " + text("verification.duty." + tl.state());
    }

    /** Free, busy or pausing; at the end of the shift everything goes to a colleague. */
    void state() {
        List<ChoicePanel.Option> choices = new ArrayList<>();
        choices.add(choice(Availability.FREE));
        choices.add(choice(Availability.BUSY));
        Stream.of(PauseReason.values())
                .map(reason -> option(
                        text("verification.duty.PAUSE") + ": " + text("verification.pause." + reason),
                        () -> console.attempt(() -> shift.duty().choose(Availability.PAUSE, reason))))
                .forEach(choices::add);
        int held = duty.held().size();
        if (held > 0) {
            choices.add(option(text("verification.handOver", held), this::handOver));
        }
        choices.add(option(text("verification.outage"), this::outage));
        ask.accept(text("verification.duty.mine"), choices);
    }

    private ChoicePanel.Option choice(Availability chosen) {
        return option(
                text("verification.duty." + chosen),
                () -> console.attempt(() -> shift.duty().choose(chosen, null)));
    }

    private void outage() {
        List<ChoicePanel.Option> widths = new ArrayList<>();
        if (me.site() != null) {
            widths.add(option(text("verification.outage.site"), () -> declare(false)));
        }
        widths.add(option(text("verification.outage.all"), () -> declare(true)));
        ask.accept(text("verification.outage.where"), widths);
    }

    private void declare(boolean everySite) {
        console.attempt(() -> {
            shift.outages().declare(everySite);
            console.say(text("verification.outage.declared"), Tone.WARN);
        });
    }

    void over(Outage outage) {
        console.attempt(() -> shift.outages().over(outage.id()));
    }

    private static ChoicePanel.Option option(String words, Runnable act) {
        return new ChoicePanel.Option(words, act);
    }

    private String text(String key, Object... args) {
        return texts.apply(key, args);
    }
}
