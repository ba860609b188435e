package id.satupintu.verification.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.verification.review.FiguresDesk;
import id.satupintu.verification.review.Look;
import id.satupintu.verification.review.SecondLook;
import id.satupintu.verification.review.SecondLookDesk;
import id.satupintu.verification.review.TlFigures;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** One's own figures of seven days and what colleagues said; a shift lead sees those of the team below. */
final class FiguresCard extends Section {

    private static final long serialVersionUID = 1L;
    private static final Duration BACK = Duration.ofDays(7);

    FiguresCard(FiguresDesk desk, SecondLookDesk looks, Actor me) {
        addClassNames("panel", "stack", "rv-figures");
        add(new H2(getTranslation("verification.figures.own")), figures(desk.own(BACK)));
        Paragraph first = new Paragraph(getTranslation("verification.figures.first"));
        first.addClassNames("muted", "small");
        add(first);
        add(latest(desk, me));
        looks.ofMine().stream()
                .filter(look -> look.look() == Look.DISAGREED)
                .limit(5)
                .forEach(look -> add(said(look)));
        if (me.shiftLead() && me.team() != null) {
            desk.team(new Scope.Team(me.team()), BACK).stream()
                    .filter(other -> !other.tl().id().equals(me.id()))
                    .forEach(other -> add(new H2(other.tl().name()), figures(other)));
        }
    }

    /** A decision that has to be reversed is opened from here. */
    private Div latest(FiguresDesk desk, Actor me) {
        Div links = new Div();
        links.addClassNames("row", "rv-latest");
        DateTimeFormatter time = DateTimeFormatter.ofPattern("d MMM HH:mm", getLocale());
        desk.latest()
                .forEach(made -> links.add(new Anchor(
                        "verifikasi?buka=" + made.verification(),
                        time.format(made.at().atZone(me.zone().id())) + " "
                                + getTranslation("verification.status." + made.outcome()))));
        return links;
    }

    private DescriptionList figures(TlFigures figures) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("rv-numbers", "num");
        figure(list, "handled", Integer.toString(figures.handled()));
        figure(list, "work", work(figures.medianWork()));
        figure(list, "skips", Integer.toString(figures.skips()));
        figure(list, "picks", Integer.toString(figures.picks()));
        figure(list, "overrides", Integer.toString(figures.overrides()));
        figure(list, "takenBack", Integer.toString(figures.takenBack()));
        figure(list, "agreement", agreement(figures)).setClassName("rv-few", figures.agreement() == null);
        return list;
    }

    private DescriptionList.Description figure(DescriptionList list, String key, String value) {
        DescriptionList.Description number = new DescriptionList.Description(value);
        Div pair = new Div();
        pair.add(new DescriptionList.Term(getTranslation("verification.figures." + key)), number);
        list.add(pair);
        return number;
    }

    private static String work(@Nullable Duration median) {
        return median == null ? "—" : "%d:%02d".formatted(median.toMinutes(), median.toSecondsPart());
    }

    private String agreement(TlFigures figures) {
        Double rate = figures.agreement();
        return rate == null
                ? getTranslation(
                        "verification.figures.few",
                        Integer.toString(figures.agreed()),
                        Integer.toString(figures.looked()))
                : Math.round(rate * 100) + " % (n " + figures.looked() + ")";
    }

    private Span said(SecondLook look) {
        String by = look.lookedBy() == null ? "" : look.lookedBy().name();
        return new Span(getTranslation(
                "verification.figures.disagreed",
                by,
                getTranslation("verification.status." + look.outcome()),
                look.note() == null ? "" : look.note()));
    }
}
