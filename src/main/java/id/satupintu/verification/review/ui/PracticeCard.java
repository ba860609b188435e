package id.satupintu.verification.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.satupintu.policy.RejectReason;
import id.satupintu.verification.Outcome;
import id.satupintu.verification.review.GoldenCase;
import id.satupintu.verification.review.GoldenDesk;
import id.satupintu.verification.review.GoldenResult;
import id.satupintu.verification.review.ReviewRefused;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Practice while nobody waits: an invented case, a decision, and at once what was right. No figure counts it. */
final class PracticeCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient GoldenDesk desk;
    private final DescriptionList facts = new DescriptionList();
    private final CheckboxGroup<RejectReason> reasons = new CheckboxGroup<>();
    private final Paragraph said = new Paragraph();
    private final Paragraph sofar = new Paragraph();
    private final Div acts = new Div();
    private @Nullable UUID shown;

    PracticeCard(GoldenDesk desk) {
        this.desk = desk;
        addClassNames("panel", "stack", "rv-practice");
        facts.addClassName("facts");
        reasons.setLabel(getTranslation("verification.reasons"));
        reasons.setItems(RejectReason.values());
        reasons.setItemLabelGenerator(reason -> reason.words(getLocale()));
        said.getElement().setAttribute("role", "status");
        acts.addClassName("row");
        acts.add(
                new Button(getTranslation("verification.practice.next"), click -> next()),
                new Button(getTranslation("verification.approve"), click -> answer(Outcome.APPROVE)),
                new Button(getTranslation("verification.reject"), click -> answer(Outcome.REJECT)));
        Paragraph text = new Paragraph(getTranslation("verification.practice.text"));
        text.addClassName("muted");
        add(new H2(getTranslation("verification.practice")), text, facts, reasons, acts, said, sofar);
        sofar.addClassNames("muted", "small", "rv-practised");
        count();
    }

    /** How one did so far, for this TL's eyes only. */
    private void count() {
        List<Boolean> answers = desk.mine();
        sofar.setVisible(!answers.isEmpty());
        sofar.setText(getTranslation(
                "verification.practice.sofar",
                answers.stream().filter(Boolean::booleanValue).count(),
                answers.size()));
    }

    private void next() {
        try {
            desk.next().ifPresent(this::show);
        } catch (ReviewRefused refused) {
            said.setText(getTranslation("verification.review.refused." + refused.code()));
        }
    }

    private void show(GoldenCase golden) {
        shown = golden.id();
        said.setText("");
        reasons.clear();
        facts.removeAll();
        fact("verification.ktp", golden.ktpName());
        fact("verification.account", golden.accountName());
        fact("verification.check.phone", golden.phone() + " → " + golden.phoneInApp());
        fact("verification.check.email", golden.email() + " → " + golden.emailInApp());
        fact("verification.check.photo", photos(golden));
    }

    private String photos(GoldenCase golden) {
        return getTranslation("verification.practice.ktp." + golden.ktpPhoto()) + ", "
                + getTranslation("verification.practice.selfie." + golden.selfie());
    }

    private void fact(String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private void answer(Outcome outcome) {
        UUID golden = shown;
        if (golden == null) {
            return;
        }
        Set<RejectReason> chosen = outcome == Outcome.REJECT ? reasons.getValue() : Set.of();
        GoldenResult result = desk.answer(golden, outcome, chosen);
        String reading = result.reasons().stream()
                .map(reason -> reason.words(getLocale()))
                .collect(Collectors.joining(", "));
        said.setText(getTranslation(
                result.right() ? "verification.practice.right" : "verification.practice.wrong",
                getTranslation("verification.practice." + result.outcome()),
                reading));
        shown = null;
        count();
    }
}
