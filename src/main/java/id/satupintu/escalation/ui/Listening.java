package id.satupintu.escalation.ui;

import com.vaadin.flow.component.Component;
import id.satupintu.access.Actor;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Subscription;
import id.satupintu.relay.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Hears what moves while a screen shows it. */
final class Listening {

    private final RelayBus bus;
    private final List<Topic> topics;
    private final List<Subscription> open = new ArrayList<>();

    private Listening(RelayBus bus, Stream<Topic> topics) {
        this.bus = bus;
        this.topics = topics.toList();
    }

    /** To one topic of the house. */
    static Listening to(RelayBus bus, Topic topic) {
        return new Listening(bus, Stream.of(topic));
    }

    /** To the topic of the actor's team; whoever has none hears nothing. */
    static Listening toTeam(RelayBus bus, Actor actor, Function<String, Topic> topic) {
        return new Listening(bus, Optional.ofNullable(actor.team()).map(topic).stream());
    }

    /** To what the actor owes and what the actor's team owes. */
    static Listening toDebts(RelayBus bus, Actor actor) {
        return new Listening(
                bus,
                Stream.concat(
                        Stream.of(Topic.owner(actor.id())),
                        Optional.ofNullable(actor.team()).map(Topic::owed).stream()));
    }

    /** Has it run in the screen's window, for as long as the screen is shown. */
    <T extends Component> T whileShown(T screen, Runnable moved) {
        screen.addAttachListener(shown -> begin(() -> shown.getUI().access(moved::run)));
        screen.addDetachListener(gone -> end());
        return screen;
    }

    private void begin(Runnable moved) {
        end();
        topics.forEach(topic -> open.add(bus.subscribe(topic, hint -> moved.run())));
    }

    private void end() {
        open.forEach(Subscription::close);
        open.clear();
    }
}
