package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.StaffId;
import id.satupintu.policy.Salutation;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.shell.WaitingClock;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.workday.Workday;

/** Who it is about, for how long they have been waiting, and who has it. */
final class CaseHeader extends Header {

    private static final long serialVersionUID = 1L;

    CaseHeader() {
        addClassName("vf-head");
    }

    void show(CaseView shown, StaffId me) {
        removeAll();
        Span spacer = new Span();
        spacer.addClassName("spacer");
        add(
                new H2(name(shown)),
                fact(shown.transaction().words(getLocale())),
                fact(getTranslation("verification.attempt", shown.attempt())),
                spacer,
                line(shown),
                fact(getTranslation("verification.handedBy", shown.owner().name())),
                chip(shown, me));
        if (!shown.alsoOpenBy().isEmpty()) {
            String names = String.join(", ", shown.alsoOpenBy());
            add(new StateChip(VaadinIcon.COPY, getTranslation("verification.alsoOpen", names), Tone.WARN));
        }
    }

    private String name(CaseView shown) {
        String name = shown.callersName();
        return shown.salutation() == Salutation.NEUTRAL
                ? name
                : shown.salutation().words(getLocale()) + " " + name;
    }

    private Span line(CaseView shown) {
        if (!shown.status().undecided()) {
            return new Span();
        }
        Span line = new Span(
                (shown.onLine() ? VaadinIcon.PHONE : VaadinIcon.PHONE_LANDLINE).create(),
                new Span(getTranslation(shown.onLine() ? "verification.onLine" : "verification.offLine")),
                new WaitingClock(Workday::now, shown.handedAt()));
        line.addClassNames("vf-line", shown.onLine() ? "vf-live" : "muted");
        return line;
    }

    private StateChip chip(CaseView shown, StaffId me) {
        String word = getTranslation("verification.status." + shown.status());
        return switch (shown.status()) {
            case WAITING -> new StateChip(VaadinIcon.CLOCK, word, Tone.NEUTRAL);
            case CALLBACK -> new StateChip(VaadinIcon.PHONE_LANDLINE, word, Tone.NEUTRAL);
            case CLAIMED -> held(shown, me);
            case APPROVED -> new StateChip(VaadinIcon.CHECK_CIRCLE, word, Tone.OK);
            case APPROVED_NOT_APPLIED -> new StateChip(VaadinIcon.HOURGLASS, word, Tone.WARN);
            case REJECTED -> new StateChip(VaadinIcon.CLOSE_CIRCLE, word, Tone.DANGER);
            case WITHDRAWN -> new StateChip(VaadinIcon.ARROW_BACKWARD, word, Tone.NEUTRAL);
        };
    }

    private StateChip held(CaseView shown, StaffId me) {
        if (shown.status() == CaseStatus.CLAIMED
                && shown.claimedBy() != null
                && !shown.claimedBy().id().equals(me)) {
            String by =
                    getTranslation("verification.openedBy", shown.claimedBy().name());
            return new StateChip(VaadinIcon.USER, by, Tone.WARN);
        }
        return new StateChip(VaadinIcon.USER_CHECK, getTranslation("verification.yours"), Tone.INFO);
    }

    private static Span fact(String text) {
        Span fact = new Span(text);
        fact.addClassName("muted");
        return fact;
    }
}
