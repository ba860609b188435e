package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.satupintu.callguide.CallStory;
import id.satupintu.callguide.Said;
import id.satupintu.callguide.StoryLine;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.workday.SiteZone;
import java.time.ZoneId;
import java.util.Locale;

/** What happened in one call, line by line, by the clock that is given; personal data comes masked. */
final class StoryLines extends Div {

    private static final long serialVersionUID = 1L;

    StoryLines(CallStory story, SiteZone zone, Locale locale) {
        addClassName("stack");
        Paragraph who = new Paragraph(head(story, locale));
        who.addClassName("kpi-story-who");
        OrderedList lines = new OrderedList();
        story.lines().forEach(line -> lines.add(line(line, zone.id(), locale)));
        add(who, lines);
    }

    private String head(CallStory story, Locale locale) {
        Said customer = story.customer();
        String caller = customer == null ? getTranslation("kpi.story.unnamed") : customer.in(locale);
        String phone = story.phone() == null ? "" : " · " + story.phone();
        String simulated = story.simulated() ? " · " + getTranslation("kpi.story.simulated") : "";
        String dropped = story.dropped() ? " · " + getTranslation("kpi.story.dropped") : "";
        return caller + phone + " · " + story.cso() + " · " + story.site() + simulated + dropped;
    }

    private static ListItem line(StoryLine line, ZoneId zone, Locale locale) {
        Span at = new Span(new Numbers(locale).second(line.at(), zone));
        at.addClassName("kpi-story-at");
        ListItem item = new ListItem(at, new Span(line.text(locale)));
        item.addClassName("kpi-by-" + line.who().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
