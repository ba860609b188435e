package id.satupintu.callback;

import id.satupintu.workday.Workday;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a form once, whoever comes first: the CSO's button or the lost line (unique on the matter). */
@Component
class Promises {

    private final Callbacks callbacks;
    private final CallbackSettings settings;
    private final ApplicationEventPublisher events;

    Promises(Callbacks callbacks, CallbackSettings settings, ApplicationEventPublisher events) {
        this.callbacks = callbacks;
        this.settings = settings;
        this.events = events;
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
    }

    private Callback first(CallbackForm form, Holder holder, Instant at) {
        Callback callback = callbacks.saveAndFlush(new Callback(form, holder, settings.promise(), at));
        events.publishEvent(callback.promised());
        return callback;
    }
}
