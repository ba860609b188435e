package id.satupintu.callguide.replay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.callguide.CallId;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.callguide.CallRefused;
import id.satupintu.callguide.CallStory;
import id.satupintu.callguide.StoryLine;
import id.satupintu.callguide.replay.Difference;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happened in the chosen call; that it was looked at is written down. An administrator sees no calls. */
final class PastStory extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final transient CallRecordsDesk calls;

    PastStory(CallRecordsDesk calls) {
        this.calls = calls;
        addClassNames("panel", "stack", "replay-story");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("callguide.replay.story"));
    }

    void show(@Nullable Difference chosen) {
        removeAll();
        add(new H2(getTranslation("callguide.replay.story")));
        if (Actor.current().role() == Role.ADMIN) {
            say("callguide.replay.story.hidden");
        } else if (chosen == null) {
            say("callguide.replay.story.choose");
        } else {
            tell(new CallId(chosen.call()));
        }
    }

    private void tell(CallId id) {
        try {
            CallStory story = calls.story(id, Actor.current().scope());
            OrderedList lines = new OrderedList();
            story.lines().forEach(line -> lines.add(line(line, story)));
            add(new Paragraph(story.cso() + " · " + story.site() + " · " + story.edition()), lines);
        } catch (CallRefused gone) {
            say("callguide.replay.story.hidden");
        }
    }

    private ListItem line(StoryLine line, CallStory story) {
        Locale locale = getUI().orElseThrow().getLocale();
        Span at = new Span(TIME.format(line.at().atZone(story.zone().id())));
        at.addClassName("muted");
        return new ListItem(at, new Span(line.text(locale)));
    }

    private void say(String key) {
        Paragraph said = new Paragraph(getTranslation(key));
        said.addClassName("muted");
        add(said);
    }
}
