package id.satupintu.verification.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.identity.NameMatch;
import id.satupintu.shell.KeyHint;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Observed;
import id.satupintu.verification.Ruling;
import id.satupintu.verification.review.SecondLook;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The decision beside what had been read out and what the check advised. */
final class LookPane extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final DescriptionList facts = new DescriptionList();
    private final TextField note = new TextField();
    private final Paragraph refused = new Paragraph();

    /** @param open leads into the console, where the decision can be taken back; absent for whom it is not open */
    LookPane(Runnable agree, Runnable disagree, @Nullable Runnable open) {
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
        if (open != null) {
            Button lead = new Button(getTranslation("verification.review.open"), click -> open.run());
            lead.setPrefixComponent(new KeyHint("O"));
            acts.add(lead);
        }
        add(title, facts, note, refused, acts);
    }

    void show(SecondLook look, CaseView view) {
        title.setText(getTranslation("verification.review.of", look.decidedBy()));
        facts.removeAll();
        Ruling made = view.decision();
        Observed seen = made == null ? Observed.asReadOut() : made.observed();
        fact("verification.review.decision", getTranslation("verification.status." + look.outcome()));
        fact("verification.ktp", view.ktpName());
        fact("verification.account", seen(view.accountName(), seen.accountName()));
        String judged = Objects.requireNonNullElse(seen.accountName(), view.accountName());
        fact(
                "verification.review.advice",
                getTranslation("verification.name." + look.nameAdvice()) + ". "
                        + NameMatch.compare(view.ktpName(), judged).explanation(getLocale()));
        fact("verification.check.phone", seen(view.phone(), seen.phone()));
        fact("verification.check.email", seen(view.email(), seen.email()));
        if (made != null) {
            fact("verification.check.photo", photos(seen));
            fact("verification.reasons", read(made));
            fact("verification.note", Objects.requireNonNullElse(made.note(), "—"));
        }
    }

    /** What was read out and, where the TL had typed it, what stood in the application. */
    private String seen(String readOut, @Nullable String inTheApp) {
        return inTheApp == null ? readOut : getTranslation("verification.review.seen", readOut, inTheApp);
    }

    private String photos(Observed seen) {
        return getTranslation("verification.practice.ktp." + seen.ktpPhoto()) + ", "
                + getTranslation("verification.practice.selfie." + seen.selfie()) + " ("
                + getTranslation("verification.photos." + seen.photos()) + ")";
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
