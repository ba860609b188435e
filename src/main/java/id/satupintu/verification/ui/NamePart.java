package id.satupintu.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.identity.NameFinding;
import id.satupintu.identity.NameVerdict;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;

/** The name check and why it says what it says: the elements found are marked in both names. */
final class NamePart extends Composite<CheckRow> {

    private static final long serialVersionUID = 1L;

    final SeenField seen;

    NamePart(Runnable typed) {
        seen = new SeenField("verification.seen.name", typed);
        getContent().seen(seen);
    }

    @Override
    protected CheckRow initContent() {
        return new CheckRow("verification.check.name");
    }

    void show(Workbench bench) {
        NameFinding finding = bench.nameFinding();
        Div names = new Div(
                line("verification.ktp", Highlight.ktp(bench.shown().ktpName(), finding.matched())),
                line("verification.account", Highlight.account(bench.accountName(), finding.matched())));
        names.addClassName("vf-names");
        Span why = CheckRow.muted(finding.explanation(getLocale()));
        why.setTitle(finding.code().name());
        getContent().body(names, why);
        getContent().advice(chip(finding.verdict()));
    }

    private Div line(String labelKey, Component name) {
        Span label = new Span(getTranslation(labelKey));
        label.addClassNames("muted", "small", "vf-name-label");
        return new Div(label, name);
    }

    private StateChip chip(NameVerdict verdict) {
        String word = getTranslation("verification.name." + verdict);
        return switch (verdict) {
            case MATCH -> new StateChip(VaadinIcon.CHECK, word, Tone.OK);
            case REVIEW -> new StateChip(VaadinIcon.EYE, word, Tone.WARN);
            case NO_MATCH -> new StateChip(VaadinIcon.CLOSE, word, Tone.DANGER);
        };
    }
}
