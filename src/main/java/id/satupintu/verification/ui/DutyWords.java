package id.satupintu.verification.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.Tone;
import id.satupintu.verification.duty.Availability;
import id.satupintu.verification.duty.OnDuty;
import java.util.function.UnaryOperator;

/** How a TL's state is said: word, icon and tone. */
final class DutyWords {

    private DutyWords() {}

    /** "free", "busy, 2 held", "pause: prayer". */
    static String of(OnDuty tl, UnaryOperator<String> texts) {
        String word = texts.apply("verification.duty." + tl.state());
        if (tl.state() == Availability.PAUSE && tl.reason() != null) {
            return word + ": " + texts.apply("verification.pause." + tl.reason());
        }
        return tl.holds() > 0 ? word + " (" + tl.holds() + ")" : word;
    }

    static VaadinIcon icon(Availability state) {
        return switch (state) {
            case FREE -> VaadinIcon.CHECK_CIRCLE_O;
            case BUSY -> VaadinIcon.USER_CLOCK;
            case PAUSE -> VaadinIcon.PAUSE;
        };
    }

    static Tone tone(Availability state) {
        return switch (state) {
            case FREE -> Tone.OK;
            case BUSY -> Tone.INFO;
            case PAUSE -> Tone.NEUTRAL;
        };
    }
}
