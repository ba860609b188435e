package id.satupintu.kpi.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.SourceDesk;
import id.satupintu.kpi.intake.Intake;
import id.satupintu.kpi.intake.IntakeDesk;
import id.satupintu.kpi.intake.IntakeRefused;
import id.satupintu.kpi.intake.Taking;
import id.satupintu.kpi.intake.Taking.Phase;
import id.satupintu.shell.Keys;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** What other systems have seen, from a file: first what it would do, then the import, and of which days each told. */
@Route("impor")
@Menu(title = "kpi.intake.menu", order = 43)
@PageTitle("kpi.intake.menu")
@RolesAllowed("MANAGER")
@StyleSheet("kpi.css")
class IntakeView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient IntakeDesk desk;
    private final transient SourceDesk sources;
    private final SourcePick source = new SourcePick(this::sourceChosen);
    private final ColumnsPane columns = new ColumnsPane();
    private final TableInput input = new TableInput(this::preview, this::refused);
    private final RunningPane running = new RunningPane(this::stop);
    private final IntakePane result = new IntakePane(running, this::take, this::preview);
    private final ToldPane told = new ToldPane();
    private transient @Nullable Taking taking;

    IntakeView(IntakeDesk desk, SourceDesk sources) {
        this.desk = desk;
        this.sources = sources;
        addClassNames("view", "kpi", "kpi-intake");
        Section table = new Section(new H2(getTranslation("kpi.intake.table")), source, input);
        table.addClassNames("panel", "stack");
        Div left = new Div(table, result);
        Div right = new Div(told, columns);
        left.addClassName("stack");
        right.addClassName("stack");
        Div both = new Div(left, right);
        both.addClassName("split");
        add(header(), both, keys());
        columns.show(Source.AP2T);
        told.show(sources.told());
    }

    private Div header() {
        Paragraph intro = new Paragraph(getTranslation("kpi.intake.intro"));
        intro.addClassName("muted");
        Div header = new Div(new H1(getTranslation("kpi.intake.title")), intro);
        header.addClassName("view-header");
        return header;
    }

    private Keys keys() {
        return source.on(new Keys())
                .on("i", getTranslation("kpi.intake.take"), this::takeIfOffered)
                .on("Escape", getTranslation("kpi.intake.stop"), this::stop);
    }

    private void sourceChosen() {
        columns.show(source.getValue());
        preview();
    }

    private void refused(String why) {
        if (!importing()) {
            result.note("tone-danger", why);
        }
    }

    /** Looks at the table anew, unless an import runs; that one tells its end first. */
    private void preview() {
        if (importing()) {
            return;
        }
        stop();
        if (input.value().isBlank()) {
            result.nothing();
        } else {
            begin(false);
        }
    }

    private void takeIfOffered() {
        if (result.offers()) {
            take();
        }
    }

    private void take() {
        begin(true);
    }

    private void begin(boolean real) {
        result.clear();
        SerializableConsumer<Taking.Stand> shown = UI.getCurrent().accessLater(stand -> heard(), () -> {});
        try {
            taking = desk.begin(source.getValue(), input.value(), real, shown::accept);
            heard();
        } catch (IntakeRefused refused) {
            taking = null;
            result.refused(refused);
        }
    }

    /** Shows where the work at hand is; what a former one still told is not heard any more. */
    private void heard() {
        Taking now = taking;
        if (now == null) {
            return;
        }
        Taking.Stand stand = now.stand();
        running.show(stand, now.real());
        source.setReadOnly(importing());
        input.rest(importing());
        if (stand.over()) {
            taking = null;
            over(now, stand);
        }
    }

    private void over(Taking done, Taking.Stand stand) {
        Intake intake = stand.intake();
        if (stand.phase() == Phase.DONE && intake != null) {
            if (done.real()) {
                result.done(done.source(), intake);
            } else {
                result.preview(intake);
            }
        } else {
            String key = (done.real() ? "kpi.intake." : "kpi.intake.preview.") + stand.phase();
            result.cutShort(getTranslation(key), done.real(), !input.value().isBlank());
        }
        told.show(sources.told());
    }

    private boolean importing() {
        return taking != null && taking.real() && !taking.stand().over();
    }

    /** Stops what runs. */
    private void stop() {
        if (taking != null) {
            taking.cancel();
            heard();
        }
    }

    /** An import that was begun before the screen was left is found again. */
    @Override
    protected void onAttach(AttachEvent event) {
        desk.running().ifPresent(left -> {
            SerializableConsumer<Taking.Stand> shown = event.getUI().accessLater(stand -> heard(), () -> {});
            taking = left;
            left.tell(shown::accept);
            source.setValue(left.source());
            result.clear();
            heard();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (taking != null && !taking.real()) {
            taking.cancel();
            taking = null;
        }
    }
}
