package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.satupintu.callguide.StoryLine;
import id.satupintu.callguide.WatchedCall;
import id.satupintu.shell.SayCard;
import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** One call read along: how far it is, what is said and asked now, what was said so far, the newest first. */
final class WatchPane extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Words words = new Words(this);
    private final StageBar stages = new StageBar();
    private final Div body = new Div();

    WatchPane() {
        addClassNames("panel", "stack");
        body.addClassName("stack");
        stages.setVisible(false);
        Paragraph none = new Paragraph(words.of("callguide.watch.choose"));
        none.addClassName("muted");
        body.add(none);
        add(stages, body);
    }

    void gone() {
        stages.setVisible(false);
        body.removeAll();
        body.add(new Paragraph(words.of("callguide.watch.gone")));
    }

    void show(WatchedCall call) {
        stages.setVisible(true);
        stages.show(call.step().stage());
        body.removeAll();
        Span read = new Span(words.of("callguide.watch.read-only", call.head().csoName()));
        read.addClassNames("note", "tone-info");
        body.add(read);
        if (call.head().open()) {
            body.add(
                    new SayCard(words.of("callguide.say"), new Lines(words).of(call)),
                    new H2(words.question(call.step().question())),
                    new Paragraph(choices(call)));
        } else {
            body.add(new H2(words.of("callguide.closed")));
        }
        String request = new RequestWords(words.locale()).of(call.facts());
        if (!request.isEmpty()) {
            body.add(new Paragraph(request));
        }
        body.add(new H3(words.of("callguide.watch.story")), story(call));
    }

    private String choices(WatchedCall call) {
        return call.step().choices().stream()
                .map(choice -> words.choice(call.step().question(), choice))
                .collect(Collectors.joining(" · "));
    }

    private OrderedList story(WatchedCall call) {
        OrderedList story = new OrderedList();
        story.addClassName("cg-story");
        List<StoryLine> lines = call.story().lines();
        for (StoryLine line : lines.reversed()) {
            Span at = new Span(time(line.at(), call.head().zone()));
            at.addClassNames("muted", "num");
            story.add(new ListItem(at, new Span(line.text(words.locale()))));
        }
        return story;
    }

    private String time(Instant moment, SiteZone zone) {
        String pattern = words.locale().getLanguage().equals("en") ? "HH:mm:ss" : "HH.mm.ss";
        return DateTimeFormatter.ofPattern(pattern).format(moment.atZone(zone.id()));
    }
}
