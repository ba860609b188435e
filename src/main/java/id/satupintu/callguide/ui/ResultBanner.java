package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseStatus;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Ruling;
import id.satupintu.verification.reason.ReasonBook;
import java.util.stream.Collectors;

/** The TL's answer, large enough to be seen from the corner of an eye. */
final class ResultBanner extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph late;

    /**
     * A result.
     *
     * @param book the reasons of the day on which it was decided
     */
    ResultBanner(CaseView view, Words words, ReasonBook book) {
        boolean refused = view.status() == CaseStatus.REJECTED;
        Tone tone = refused ? Tone.DANGER : view.status() == CaseStatus.APPROVED ? Tone.OK : Tone.WARN;
        addClassNames("cg-result", tone.cssClass());
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-status", view.status().name());
        Icon icon = (refused ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.CHECK_CIRCLE).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(words.of("callguide.result." + view.status(), reasons(view, words, book))));
        if (refused && view.decision() != null) {
            add(new Paragraph(retry(view.decision(), words)));
        }
        late = new Paragraph(words.of("callguide.result.late"));
    }

    /** It has waited too long to be read out, or has not. */
    void late(boolean tooLong) {
        remove(late);
        if (tooLong) {
            add(late);
        }
    }

    private static String reasons(CaseView view, Words words, ReasonBook book) {
        return view.decision() == null
                ? ""
                : view.decision().reasons().stream()
                        .map(reading -> book.words(reading.code(), words.locale()))
                        .collect(Collectors.joining(", "));
    }

    /** Whether the caller can mend it on this call or has to do it in the application. */
    private static String retry(Ruling ruling, Words words) {
        return ruling.reasons().stream()
                .map(reading -> reading.code().retry(words.locale()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
