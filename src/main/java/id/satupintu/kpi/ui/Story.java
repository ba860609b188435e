package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.satupintu.access.Actor;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallStory;
import id.satupintu.kpi.KpiItem;
import id.satupintu.workday.SiteZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of the list and, where it belongs to a call, everything that happened in that call. */
final class Story extends Section {

    private static final long serialVersionUID = 1L;
    private static final String REVEAL = "requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}))";

    private final transient CallRecordsDesk calls;
    private transient ItemWords words = new ItemWords(getLocale(), this::getTranslation, null);
    private @Nullable SiteZone zone;

    Story(CallRecordsDesk calls) {
        this.calls = calls;
        addClassNames("panel", "kpi-story", "stack");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("kpi.story.title"));
        show(null);
    }

    /** By whose clock moments are told; null for that of the call's site. */
    void in(@Nullable SiteZone shown) {
        zone = shown;
        words = new ItemWords(getLocale(), this::getTranslation, shown);
    }

    /** Shows an item, or how to choose one. */
    void show(@Nullable KpiItem item) {
        removeAll();
        add(new H2(getTranslation("kpi.story.title")));
        if (item == null) {
            say("kpi.story.choose");
            return;
        }
        add(facts(item));
        UUID call = item.callId();
        if (call == null) {
            say("kpi.story.none");
        } else {
            tell(new CallId(call));
        }
        getElement().executeJs(REVEAL);
    }

    private void tell(CallId id) {
        try {
            CallStory story = calls.story(id, Actor.current().scope());
            add(new StoryLines(story, zone == null ? story.zone() : zone, getLocale()));
        } catch (CallRefused refused) {
            say("kpi.story.hidden");
        }
    }

    private void say(String key) {
        Paragraph said = new Paragraph(getTranslation(key));
        said.addClassName("muted");
        add(said);
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
