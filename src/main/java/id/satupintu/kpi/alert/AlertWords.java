package id.satupintu.kpi.alert;

import id.satupintu.kpi.export.Wording;
import org.jspecify.annotations.Nullable;

/** An alarm in words. */
public record AlertWords(Wording wording) {

    private static final String NOTHING = "–";

    /** Raised or over, and which. */
    public String head(AlertEvent event) {
        return wording.say(event.raised() ? "kpi.alert.raised" : "kpi.alert.cleared", event.name());
    }

    /** The number, its value, the band and the site. */
    public String body(AlertEvent event) {
        Subject subject = Subject.named(event.subject()).orElse(null);
        String site = event.site() == null ? wording.say("kpi.out.all") : event.site();
        if (subject == null) {
            return event.subject();
        }
        return wording.say(
                "kpi.alert.body",
                wording.say(subject.key()),
                value(subject, event.value()),
                value(subject, event.low()) + " … " + value(subject, event.high()),
                site);
    }

    /** A value in its unit. */
    public String value(Subject subject, @Nullable Double value) {
        if (value == null) {
            return NOTHING;
        }
        return switch (subject.unit()) {
            case COUNT -> wording.count(Math.round(value));
            case SECONDS -> wording.duration(value);
            case FRACTION -> wording.percent(value);
        };
    }
}
