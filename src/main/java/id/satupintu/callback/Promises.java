package id.satupintu.callback;

import id.satupintu.relay.Hint;
import id.satupintu.relay.OnCommit;
import id.satupintu.relay.RelayBus;
import id.satupintu.relay.Topic;
import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a form once, whoever comes first: the CSO's button or the lost line (unique on the matter). */
@Component
class Promises {

    private final Callbacks callbacks;
    private final CallbackSettings settings;
    private final ApplicationEventPublisher events;
    private final RelayBus bus;

    Promises(Callbacks callbacks, CallbackSettings settings, ApplicationEventPublisher events, RelayBus bus) {
        this.callbacks = callbacks;
        this.settings = settings;
        this.events = events;
        this.bus = bus;
    }

    Callback make(CallbackForm form, Holder holder, Instant at) {
        if (form.phone().isBlank()) {
            throw CallbackRefused.noPhone();
        }
        Optional<Callback> open = open(form);
        open.ifPresent(callback -> callback.callInstead(form.phone()));
        return open.orElseGet(() -> first(form, holder, at));
    }

    Optional<Callback> open(CallbackForm form) {
        return form.matter() == null
                ? Optional.empty()
                : callbacks.findByOpenKey(form.matter().toString());
    }

    void close(Callback callback, CallbackOutcome outcome) {
        Instant now = Workday.now();
        callback.close(outcome, now);
        events.publishEvent(new CallbackClosed(callback.id().value(), outcome.name(), now));
        moved(callback);
    }

    /** The screens of the team look again. */
    void moved(Callback callback) {
        String team = callback.team();
        if (team != null) {
            UUID id = callback.id().value();
            OnCommit.run(() -> bus.publish(new Hint(Topic.callbacks(team), id, 0)));
        }
    }

    private Callback first(CallbackForm form, Holder holder, Instant at) {
        Callback callback = callbacks.saveAndFlush(new Callback(form, holder, settings.rules(), at));
        events.publishEvent(callback.promised());
        moved(callback);
        return callback;
    }
}
