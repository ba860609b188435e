package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.post.LetterRow;
import id.satupintu.kpi.post.PostDesk;
import id.satupintu.kpi.post.Way;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.time.Instant;
import java.util.List;

/** The outbox: what has gone, what waits and why; a server that is down is seen here. */
final class LettersPane extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PostDesk desk;
    private final Actor actor = Actor.current();
    private final Numbers numbers = new Numbers(getLocale());
    private final Grid<LetterRow> grid = new Grid<>();
    private transient List<LetterRow> shown = List.of();
    private final Div notes = new Div();
    private final Paragraph nothing = new Paragraph(getTranslation("kpi.letter.none"));

    LettersPane(PostDesk desk) {
        this.desk = desk;
        addClassNames("panel", "stack");
        Button now = new Button(getTranslation("kpi.letter.now"), VaadinIcon.REFRESH.create(), click -> {
            desk.tryNow();
            refresh();
        });
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div head = new Div(new H2(getTranslation("kpi.letter.title")), spacer, now);
        head.addClassName("row");
        notes.addClassName("stack");
        nothing.addClassName("muted");
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> numbers.moment(row.madeAt(), actor.zone().id()))
                .setHeader(getTranslation("kpi.letter.made"))
                .setAutoWidth(true);
        grid.addColumn(LetterRow::receiver)
                .setHeader(getTranslation("kpi.letter.to"))
                .setTooltipGenerator(LetterRow::receiver)
                .setWidth("200px");
        grid.addColumn(LetterRow::subject)
                .setHeader(getTranslation("kpi.letter.subject"))
                .setTooltipGenerator(LetterRow::subject)
                .setWidth("280px")
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("kpi.letter.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::act)
                .setHeader(getTranslation("kpi.out.act"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(head, notes, nothing, grid);
        refresh();
    }

    void refresh() {
        notes.removeAll();
        for (Way way : Way.values()) {
            if (!desk.ready(way)) {
                note(getTranslation("kpi.letter.off." + way), way == Way.MAIL ? "tone-warn" : "tone-neutral");
            }
        }
        long stuck = desk.stuck();
        if (stuck > 0) {
            note(getTranslation("kpi.letter.stuck", numbers.count(stuck)), "tone-danger");
        }
        List<LetterRow> rows = desk.letters();
        if (!rows.equals(shown)) {
            shown = rows;
            grid.setItems(rows);
        }
        grid.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
    }

    private void note(String text, String tone) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("note", tone);
        notes.add(note);
    }

    private StateChip state(LetterRow row) {
        Instant sent = row.sentAt();
        if (sent != null) {
            String at = numbers.moment(sent, actor.zone().id());
            return new StateChip(VaadinIcon.CHECK, getTranslation("kpi.letter.sent", at), Tone.OK);
        }
        Instant next = row.nextAt();
        if (next == null) {
            String by = String.valueOf(row.droppedBy());
            return new StateChip(VaadinIcon.BAN, getTranslation("kpi.letter.dropped", by), Tone.NEUTRAL);
        }
        String failure = row.failure();
        if (failure == null) {
            return new StateChip(VaadinIcon.CLOCK, getTranslation("kpi.letter.waiting"), Tone.INFO);
        }
        String tries = numbers.count(row.tries());
        String again = numbers.clock(next, actor.zone().id());
        return new StateChip(
                VaadinIcon.WARNING, getTranslation("kpi.letter.failed", tries, why(failure), again), Tone.DANGER);
    }

    private String why(String failure) {
        String key = "kpi.letter.failure." + failure;
        String words = getTranslation(key);
        return words.equals(key) ? failure : words;
    }

    private Span act(LetterRow row) {
        if (row.nextAt() == null) {
            return new Span();
        }
        Button drop = new Button(getTranslation("kpi.letter.drop"), click -> {
            desk.drop(row.id());
            refresh();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        drop.setAriaLabel(getTranslation("kpi.letter.drop") + ": " + row.subject());
        return new Span(drop);
    }
}
