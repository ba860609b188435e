package id.satupintu.verification.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.review.SecondLook;
import id.satupintu.verification.review.Why;
import id.satupintu.workday.SiteZone;
import java.time.format.DateTimeFormatter;

/** One decision that waits for a second look. */
final class LookRow extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeButton button = new NativeButton();
    private final transient SecondLook look;

    LookRow(SecondLook look, SiteZone zone, Runnable open) {
        this.look = look;
        getElement().setAttribute("role", "listitem");
        Span who = new Span(look.decidedBy());
        who.addClassName("rv-who");
        Span when = new Span(DateTimeFormatter.ofPattern("d MMM HH:mm", getLocale())
                .format(look.decidedAt().atZone(zone.id())));
        when.addClassNames("muted", "small", "num");
        boolean against = look.why() == Why.AGAINST_ADVICE;
        StateChip why = new StateChip(
                against ? VaadinIcon.WARNING : VaadinIcon.RANDOM,
                getTranslation("verification.review.why." + look.why()),
                against ? Tone.WARN : Tone.NEUTRAL);
        button.add(who, new Span(getTranslation("verification.status." + look.outcome())), when, why);
        button.addClassName("rv-row");
        button.addClickListener(click -> open.run());
        add(button);
    }

    /** Whether this is the one in front. */
    void select(SecondLook front) {
        if (look.equals(front)) {
            button.getElement().setAttribute("aria-current", "true");
        } else {
            button.getElement().removeAttribute("aria-current");
        }
    }
}
