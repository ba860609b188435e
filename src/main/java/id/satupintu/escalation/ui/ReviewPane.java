package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.access.Actor;
import id.satupintu.escalation.CaseView;
import id.satupintu.escalation.Way;
import id.satupintu.escalation.review.ExceptionDesk;
import id.satupintu.escalation.review.ReviewRefused;
import id.satupintu.escalation.review.ReviewVerdict;
import id.satupintu.escalation.review.ReviewView;
import java.util.stream.Collectors;

/** One exception seen afterwards: the words recorded as evidence, and what a Team Leader says of them. */
final class ReviewPane extends Section {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NOTE = 500;

    private final transient ExceptionDesk desk;
    private final transient CaseView view;
    private final transient Runnable reviewed;
    private final TextArea note = new TextArea();

    /**
     * @param view with the customer masked
     */
    ReviewPane(ExceptionDesk desk, CaseView view, Runnable reviewed) {
        this.desk = desk;
        this.view = view;
        this.reviewed = reviewed;
        addClassNames("panel", "stack", "esc-review");
        Span by = new Span(view.origin().csoName() + " · "
                + Moments.dayAndTime(view.openedAt(), view.origin().zone(), getLocale()));
        by.addClassName("muted");
        EvidenceList evidence = new EvidenceList();
        evidence.show(view);
        add(new H2(getTranslation(view.kind().key())), by, evidence);
        if (view.kind().byNote()) {
            Paragraph problem = new Paragraph(view.note().problem());
            problem.addClassNames("note", "tone-info");
            add(problem);
        }
        add(numbers());
        desk.review(view.id(), Actor.current().scope()).ifPresentOrElse(this::said, this::ask);
    }

    private Span numbers() {
        String given = view.numbers().stream()
                .filter(number -> number.way() != Way.LATE)
                .map(number -> getTranslation(number.system().numberKey()) + " " + number.number())
                .collect(Collectors.joining(" · "));
        Span numbers = new Span(given.isEmpty() ? getTranslation("escalation.same.no-number") : given);
        numbers.addClassName("muted");
        return numbers;
    }

    private void said(ReviewView review) {
        String words = review.note() == null ? "" : ": " + review.note();
        Div line = new Div(new Span(getTranslation(
                "escalation.review.said",
                getTranslation("escalation.review." + review.verdict()),
                review.reviewer(),
                words)));
        line.addClassNames("note", "tone-neutral");
        add(line);
    }

    private void ask() {
        if (!Reader.leads()) {
            return;
        }
        note.setLabel(getTranslation("escalation.review.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.addClassName("esc-note");
        Div verdicts = new Div();
        verdicts.addClassName("row");
        for (ReviewVerdict verdict : ReviewVerdict.values()) {
            verdicts.add(new Button(getTranslation("escalation.review." + verdict), click -> review(verdict)));
        }
        add(note, verdicts);
    }

    private void review(ReviewVerdict verdict) {
        try {
            desk.review(view.id(), verdict, note.getValue());
            reviewed.run();
        } catch (ReviewRefused refused) {
            note.setErrorMessage(getTranslation("escalation.review.refused." + refused.code()));
            note.setInvalid(true);
            note.focus();
        }
    }
}
