package id.satupintu.kpi.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.satupintu.access.Actor;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiRefused;
import id.satupintu.kpi.export.Export;
import id.satupintu.kpi.export.Export.Phase;
import id.satupintu.kpi.export.Export.Stand;
import id.satupintu.kpi.export.Format;
import id.satupintu.kpi.export.ListExportDesk;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.ui.panel.Words;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the whole list behind a number along: a button for each kind of file, a bar that says how far it is and can be
 * stopped, and the file, which is fetched by itself when it is done. Whoever leaves the screen stops it.
 */
final class ListExport extends Div {

    private static final long serialVersionUID = 1L;
    private static final String FETCH = "requestAnimationFrame(() => { this.focus(); this.click(); })";

    private final transient ListExportDesk desk;
    private final transient Supplier<KpiCallsQuestion> question;
    private final Actor actor = Actor.current();
    private final Numbers numbers = new Numbers(getLocale());
    private final Div choices = new Div();
    private final Div running = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button stop = new Button();
    private transient @Nullable Export export;

    ListExport(ListExportDesk desk, Supplier<KpiCallsQuestion> question) {
        this.desk = desk;
        this.question = question;
        addClassName("kpi-list-export");
        choices.addClassName("row");
        for (Format format : Format.values()) {
            choices.add(button(format));
        }
        words.getElement().setAttribute("role", "status");
        stop.addThemeNames("tertiary", "small");
        stop.addClickListener(click -> end());
        running.addClassName("row");
        bar.getElement().setAttribute("aria-label", getTranslation("kpi.out.progress"));
        add(choices, running);
        ready();
    }

    private Button button(Format format) {
        Button button =
                new Button(format.name(), VaadinIcon.DOWNLOAD_ALT.create(), click -> begin(format, UI.getCurrent()));
        button.addThemeNames("tertiary", "small");
        button.setAriaLabel(getTranslation("kpi.out.take", format.name()));
        return button;
    }

    private void ready() {
        choices.setVisible(true);
        running.setVisible(false);
    }

    private void begin(Format format, UI ui) {
        SerializableConsumer<Stand> shown = ui.accessLater(this::show, () -> {});
        choices.setVisible(false);
        running.setVisible(true);
        running.removeAll();
        stop.setText(getTranslation("kpi.out.stop"));
        running.add(bar, words, stop);
        try {
            export = desk.begin(question.get(), format, getLocale(), actor.scope(), shown::accept);
            show(export.stand());
        } catch (KpiRefused refused) {
            ready();
            running.setVisible(true);
            running.removeAll();
            running.add(new Span(new RefusedWords(new Words(numbers, this::getTranslation)).of(refused)));
        }
    }

    private void show(Stand stand) {
        Export at = export;
        if (at == null || at.stand().over() && stand.phase() != at.stand().phase()) {
            return;
        }
        bar.setValue(stand.of() == 0 ? 0 : Math.min(1.0, (double) stand.done() / stand.of()));
        bar.setVisible(!stand.over());
        words.setText(getTranslation(
                "kpi.out.phase." + stand.phase(), numbers.count(stand.done()), numbers.count(stand.of())));
        if (stand.phase() == Phase.DONE) {
            Anchor link = link(at);
            running.addComponentAtIndex(0, link);
            link.getElement().executeJs(FETCH);
        }
        if (stand.over()) {
            stop.setText(getTranslation("kpi.out.close"));
        }
    }

    private Anchor link(Export done) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(done.open(), done.name(), done.contentType(), done.bytes())),
                done.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Another list is open: a finished file was of the one before and goes; what is on its way goes on. */
    void turn() {
        if (export == null || export.stand().over()) {
            clear();
        }
    }

    /** Stops it, or throws the file away; ready for the next. */
    private void clear() {
        Export at = export;
        export = null;
        if (at != null) {
            at.cancel();
        }
        ready();
    }

    private void end() {
        clear();
        choices.getChildren().findFirst().ifPresent(ListExport::focus);
    }

    private static void focus(Component button) {
        ((Button) button).focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ready();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (export != null) {
            export.cancel();
            export = null;
        }
    }
}
