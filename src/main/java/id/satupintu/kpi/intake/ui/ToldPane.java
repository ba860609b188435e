package id.satupintu.kpi.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.SourceDays;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.time.LocalDate;
import java.util.List;

/** Of which days each source has told so far, and the way to the figures that live on it. */
final class ToldPane extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private static final int MOST_DAYS = 31;

    private final Numbers numbers = new Numbers(getLocale());
    private final Actor actor = Actor.current();
    private final Div sources = new Div();

    ToldPane() {
        addClassNames("panel", "stack");
        sources.addClassName("kpi-intake-told");
        Paragraph text = new Paragraph(getTranslation("kpi.intake.told.text"));
        text.addClassNames("muted", "small");
        add(new H2(getTranslation("kpi.intake.told")), text, sources);
    }

    void show(List<SourceDays> told) {
        sources.removeAll();
        told.forEach(one -> sources.add(source(one)));
    }

    private Div source(SourceDays told) {
        Div source = new Div(new H3(getTranslation("kpi.intake.source." + told.source())));
        if (told.stretches().isEmpty()) {
            source.add(new StateChip(VaadinIcon.BAN, getTranslation("kpi.intake.told.none"), Tone.NEUTRAL));
            return source;
        }
        UnorderedList days = new UnorderedList();
        told.stretches().stream().limit(SHOWN).forEach(stretch -> days.add(new ListItem(days(stretch))));
        int more = told.stretches().size() - SHOWN;
        if (more > 0) {
            days.add(new ListItem(getTranslation("kpi.intake.told.more", more)));
        }
        source.add(days, last(told), dashboard(told.source(), told.stretches().getFirst()));
        return source;
    }

    private Paragraph last(SourceDays told) {
        var zone = actor.zone();
        String at = told.lastAt() == null ? "" : numbers.moment(told.lastAt(), zone.id());
        Paragraph last = new Paragraph(getTranslation("kpi.intake.told.last", at, zone.name()));
        last.addClassNames("muted", "small");
        return last;
    }

    private String days(SourceDays.Stretch stretch) {
        return stretch.first().equals(stretch.last())
                ? numbers.day(stretch.first())
                : getTranslation("kpi.intake.told.days", numbers.day(stretch.first()), numbers.day(stretch.last()));
    }

    /** The newest of the days that were told, where the dashboard shows what lives on this source. */
    private Anchor dashboard(Source source, SourceDays.Stretch stretch) {
        LocalDate month = stretch.last().minusDays(MOST_DAYS - 1L);
        LocalDate from = stretch.first().isAfter(month) ? stretch.first() : month;
        String page = switch (source) {
            case AP2T -> "pengecualian?";
            case TELEPHONY -> "tren?indikator=aht-mean&";
            case PLN_MOBILE, CENTRE -> "corong?";
        };
        String address = "dasbor/%speriode=rentang&dari=%s&sampai=%s".formatted(page, from, stretch.last());
        return new Anchor(address, getTranslation("kpi.intake.see", getTranslation("kpi.intake.see." + source)));
    }
}
