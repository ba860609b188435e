package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.satupintu.kpi.KpiItem;
import org.jspecify.annotations.Nullable;

/** One item of the list and, where it belongs to a call, everything that happened in that call. */
final class Story extends Section {

    private static final long serialVersionUID = 1L;

    private final ItemWords words = new ItemWords(getLocale(), this::getTranslation);

    Story() {
        addClassNames("panel", "kpi-story", "stack");
        show(null);
    }

    /** Shows an item, or how to choose one. */
    void show(@Nullable KpiItem item) {
        removeAll();
        add(new H2(getTranslation("kpi.story.title")));
        if (item == null) {
            Paragraph hint = new Paragraph(getTranslation("kpi.story.choose"));
            hint.addClassName("muted");
            add(hint);
            return;
        }
        add(facts(item));
    }

    private DescriptionList facts(KpiItem item) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "start", words.start(item));
        fact(facts, "transaction", words.transaction(item));
        fact(facts, "route", words.route(item));
        fact(facts, "rule", item.rule());
        fact(facts, "outcome", words.outcome(item));
        fact(facts, "attempt", item.attempt() == null ? null : String.valueOf(item.attempt()));
        fact(facts, "edition", item.edition());
        return facts;
    }

    private void fact(DescriptionList facts, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Term(getTranslation("kpi.list." + key)), new Description(value));
        }
    }
}
