package id.satupintu.verification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import id.satupintu.identity.Verdict;
import id.satupintu.verification.AccountFlag;
import java.util.Optional;

/** Phone or e-mail: read out, and as registered in PLN's application when that differs. */
final class ContactPart extends Composite<CheckRow> {

    private static final long serialVersionUID = 1L;

    final SeenField seen;
    private final transient String titleKey;

    ContactPart(String titleKey, String labelKey, Runnable typed) {
        this.titleKey = titleKey;
        seen = new SeenField(labelKey, typed);
        getContent().seen(seen);
    }

    @Override
    protected CheckRow initContent() {
        return new CheckRow(titleKey);
    }

    void show(String readOut, Verdict verdict, boolean differs, String why, Optional<AccountFlag> flag) {
        Span value = new Span(readOut);
        value.addClassName("vf-value");
        getContent().body(value, new FlagChip(flag), CheckRow.muted(verdict == Verdict.PASS ? "" : why));
        getContent().advice(verdict, differs);
    }
}
