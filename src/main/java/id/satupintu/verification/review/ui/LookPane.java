package id.satupintu.verification.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.shell.KeyHint;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Ruling;
import id.satupintu.verification.review.SecondLook;
import java.util.Objects;
import java.util.stream.Collectors;

/** The decision beside what had been read out and what the check advised. */
final class LookPane extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final DescriptionList facts = new DescriptionList();
    private final TextField note = new TextField();
    private final Paragraph refused = new Paragraph();

    LookPane(Runnable agree, Runnable disagree) {
        addClassNames("panel", "stack", "rv-pane");
        facts.addClassName("facts");
        note.setLabel(getTranslation("verification.review.note"));
        note.setMaxLength(1000);
        note.setWidthFull();
        refused.addClassName("field-error");
        refused.getElement().setAttribute("role", "alert");
        Button yes = new Button(getTranslation("verification.review.agree"), click -> agree.run());
        yes.setPrefixComponent(new KeyHint("Y"));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Button no = new Button(getTranslation("verification.review.disagree"), click -> disagree.run());
        no.setPrefixComponent(new KeyHint("B"));
        Div acts = new Div(yes, no);
        acts.addClassName("row");
        add(title, facts, note, refused, acts);
    }

    void show(SecondLook look, CaseView view) {
        title.setText(getTranslation("verification.review.of", look.decidedBy()));
        facts.removeAll();
        fact("verification.review.decision", getTranslation("verification.status." + look.outcome()));
        fact("verification.ktp", view.ktpName());
        fact("verification.account", view.accountName());
        fact(
                "verification.review.advice",
                getTranslation("verification.name." + look.nameAdvice()) + ". "
                        + view.checks().name().explanation(getLocale()));
        fact("verification.check.phone", view.phone());
        fact("verification.check.email", view.email());
        Ruling made = view.decision();
        if (made != null) {
            fact("verification.reasons", read(made));
            fact("verification.note", Objects.requireNonNullElse(made.note(), "—"));
        }
    }

    private static String read(Ruling made) {
        return made.reasons().isEmpty()
                ? "—"
                : made.reasons().stream().map(Ruling.Reading::readToCustomer).collect(Collectors.joining(" "));
    }

    private void fact(String key, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value.isBlank() ? "—" : value));
    }

    String note() {
        return note.getValue();
    }

    void clear() {
        note.clear();
    }

    void refused(String why) {
        refused.setText(why);
        refused.setVisible(!why.isEmpty());
    }
}
