package id.satupintu.edition.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionChange;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Row;
import id.satupintu.policy.Wording;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;

/** Changes one below the other: what was said, and what is said now. */
final class ChangeList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** Parameters that are a number of VA. */
    private static final Set<String> LIMITS = Set.of("limit", "psLimit");

    private final transient PolicyRules rules;
    private final transient EditionWords words = new EditionWords(this);

    ChangeList(List<EditionChange> changes, Edition after) {
        this.rules = after.rules().orElse(PolicyRules.SEED);
        addClassName("edition-changes");
        changes.forEach(change -> add(item(change)));
    }

    private ListItem item(EditionChange change) {
        return switch (change) {
            case EditionChange.Switched it ->
                item(
                        getTranslation("edition.parameter." + it.name()),
                        old(value(it, it.before())),
                        now(value(it, it.after())));
            case EditionChange.RowAdded it ->
                item(getTranslation("edition.change.added", it.row().name()), now(told(it.row())));
            case EditionChange.RowRemoved it ->
                item(getTranslation("edition.change.removed", it.row().name()), old(told(it.row())));
            case EditionChange.RowChanged it ->
                item(
                        getTranslation("edition.change.changed", it.after().name()),
                        old(told(it.before())),
                        now(told(it.after())));
            case EditionChange.RowMoved it ->
                item(getTranslation("edition.change.moved", it.row().name()), now(told(it.row())));
            case EditionChange.Reworded it ->
                item(
                        getTranslation(
                                "edition.change.reworded." + it.voice(),
                                it.key().written()),
                        old(said(it.before())),
                        now(said(it.after())));
        };
    }

    private ListItem item(String title, HtmlContainer... parts) {
        Div said = new Div(parts);
        said.addClassName("edition-change");
        return new ListItem(new H2(title), said);
    }

    /** A limit is a number of VA; everything else stands as it is. */
    private String value(EditionChange.Switched parameter, String said) {
        return LIMITS.contains(parameter.name())
                ? NumberFormat.getIntegerInstance(words.locale()).format(Integer.parseInt(said)) + " VA"
                : said;
    }

    private String told(Row row) {
        return String.join(" · ", ConditionWords.of(this, row.when(), rules.parameters())) + " → "
                + row.route().words(words.locale()) + ". " + row.sentence(rules, words.locale());
    }

    private String said(Wording wording) {
        return wording.in(words.locale());
    }

    private Div old(String text) {
        return part("edition-old", "edition.old", text);
    }

    private Div now(String text) {
        return part("edition-now", "edition.now", text);
    }

    private Div part(String style, String label, String text) {
        Span word = new Span(getTranslation(label));
        word.addClassName("label");
        Div part = new Div(word, new Span(text));
        part.addClassName(style);
        return part;
    }
}
