package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Inquiry;

/** The last question to the CSO and what came back; it says so when it waits. */
final class InquiryPart extends Div {

    private static final long serialVersionUID = 1L;

    InquiryPart() {
        addClassNames("vf-inquiry", "row");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(CaseView shown) {
        removeAll();
        shown.inquiries().reversed().stream()
                .filter(inquiry -> !inquiry.withdrawn())
                .findFirst()
                .ifPresent(inquiry -> line(inquiry, shown));
        setVisible(getComponentCount() > 0);
    }

    private void line(Inquiry inquiry, CaseView shown) {
        Span question = new Span(inquiry.question());
        question.addClassName("muted");
        String owner = shown.owner().name();
        if (inquiry.answer() == null) {
            add(
                    new StateChip(VaadinIcon.QUESTION, getTranslation("verification.ask.waits", owner), Tone.INFO),
                    question);
        } else {
            Span answer = new Span(inquiry.answer());
            answer.addClassName("vf-answer");
            add(
                    new StateChip(VaadinIcon.COMMENT, getTranslation("verification.ask.answered", owner), Tone.OK),
                    question,
                    answer);
        }
    }
}
