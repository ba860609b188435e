package id.satupintu.kpi.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.kpi.alert.AlertEvent;
import id.satupintu.kpi.alert.AlertWords;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.export.Wording;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import java.util.List;

/** Every time an alarm was raised or was over, the newest first. */
final class AlertLogPane extends Section {

    private static final long serialVersionUID = 1L;

    private final Grid<AlertEvent> grid = new Grid<>();
    private transient List<AlertEvent> shown = List.of();
    private final Paragraph nothing = new Paragraph(getTranslation("kpi.alert.log.none"));

    AlertLogPane(Wording wording, Actor actor) {
        AlertWords words = new AlertWords(wording);
        Numbers numbers = new Numbers(getLocale());
        addClassNames("panel", "stack");
        nothing.addClassName("muted");
        grid.setHeight("260px");
        grid.addColumn(event -> numbers.moment(event.at(), actor.zone().id()))
                .setHeader(getTranslation("kpi.alert.at"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("kpi.alert.what"))
                .setAutoWidth(true);
        grid.addColumn(AlertEvent::name)
                .setHeader(getTranslation("kpi.alert.name"))
                .setFlexGrow(1);
        grid.addColumn(words::body).setHeader(getTranslation("kpi.alert.value")).setFlexGrow(3);
        add(new H2(getTranslation("kpi.alert.log")), nothing, grid);
    }

    private StateChip what(AlertEvent event) {
        String muted = event.muted() ? " " + getTranslation("kpi.alert.what.muted") : "";
        return event.raised()
                ? new StateChip(VaadinIcon.BELL, getTranslation("kpi.alert.what.raised") + muted, Tone.DANGER)
                : new StateChip(VaadinIcon.CHECK, getTranslation("kpi.alert.what.cleared") + muted, Tone.OK);
    }

    /** Read anew only when something was said since: whoever looks further down stays there. */
    void show(List<AlertEvent> events) {
        if (!events.equals(shown)) {
            shown = events;
            grid.setItems(events);
        }
        grid.setVisible(!events.isEmpty());
        nothing.setVisible(events.isEmpty());
    }
}
