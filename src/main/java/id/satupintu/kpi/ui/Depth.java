package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiReport;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.ListExportDesk;
import id.satupintu.shell.EmptyState;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What stands below the tiles: the trend, or the list behind a number and one call's story beside it. */
final class Depth extends Div {

    private static final long serialVersionUID = 1L;

    private final transient KpiDesk desk;
    private final Actor actor = Actor.current();
    private final Trend trend;
    private final CallList list;
    private final Story story;
    private final Div listing;
    private final Div nothing = new Div();
    private @Nullable Measure opened;
    private @Nullable String slot;
    private boolean turned;

    Depth(KpiDesk desk, StaffDesk staff, ListExportDesk exports, Story story, Consumer<Look> go, Supplier<Look> look) {
        this.desk = desk;
        this.story = story;
        trend = new Trend((measure, key) -> go.accept(look.get().listing(measure, key)));
        list = new CallList(staff, story::show, () -> go.accept(look.get().closed()));
        list.add(new ListExport(exports, () -> everything(look.get())));
        listing = new Div(list, story);
        listing.addClassName("split");
        add(trend, listing, nothing);
    }

    /** Another look; a list that was not open yet takes the focus. */
    void open(Look look) {
        if (look.list() != opened || !Objects.equals(look.slot(), slot)) {
            opened = look.list();
            slot = look.slot();
            story.show(null);
            list.forget();
            turned = opened != null;
        }
    }

    void show(Look look, KpiReport report, LocalDate today, Numbers numbers) {
        Measure measure = look.list();
        boolean empty = report.rows().isEmpty() && measure == null;
        listing.setVisible(measure != null);
        nothing.setVisible(empty);
        trend.setVisible(measure == null && !empty);
        if (measure != null) {
            list.read((page, size) -> desk.calls(look.calls(measure, today, page, size), actor.scope()));
            list.show(measure, where(look, measure, numbers), numbers);
            reveal();
        } else if (empty) {
            nothing.removeAll();
            nothing.add(emptyState(look));
        } else {
            trend.show(report, look, numbers);
        }
    }

    private KpiCallsQuestion everything(Look look) {
        return look.calls(Objects.requireNonNull(look.list()), actor.zone().dayOf(Workday.now()), 0, 1);
    }

    private void reveal() {
        if (turned) {
            turned = false;
            list.focusTitle();
        }
    }

    private String where(Look look, Measure measure, Numbers numbers) {
        if (measure.isOwedNow()) {
            return getTranslation("kpi.list.now");
        }
        String at = look.slot();
        if (at != null) {
            String day = numbers.day(LocalDate.parse(at.substring(0, 10)));
            return at.contains("T") ? day + " " + at.substring(11) + ":00" : day;
        }
        return look.from().equals(look.to())
                ? numbers.day(look.from())
                : numbers.day(look.from()) + " – " + numbers.day(look.to());
    }

    private EmptyState emptyState(Look look) {
        String why = look.filtered() ? "filtered" : look.period() == Period.TODAY ? "today" : "period";
        return new EmptyState(VaadinIcon.CHART, getTranslation("kpi.empty.title"), getTranslation("kpi.empty." + why));
    }
}
