package id.satupintu.kpi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.callguide.CallRecordsDesk;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiRefused;
import id.satupintu.kpi.KpiReport;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.export.ListExportDesk;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Keys;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.dao.DataAccessException;

/** The manager's dashboard: six figures, one trend, and behind each number the calls. Its address is its state. */
@Route("dasbor")
@Menu(title = "kpi.menu", order = 40)
@PageTitle("kpi.menu")
@RolesAllowed({"MANAGER", "TL"})
@StyleSheet("kpi.css")
class DashboardView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Duration POLL = Duration.ofSeconds(15);
    private static final Duration LOST = Duration.ofSeconds(45);

    private final transient KpiDesk desk;
    private final Actor actor = Actor.current();
    private final Numbers numbers = new Numbers(getLocale());
    private final Span asOf = new Span();
    private final FreshnessBadge badge = new FreshnessBadge().every(POLL, LOST);
    private final Notice notice = new Notice();
    private final FilterBar filters;
    private final TileBoard tiles = new TileBoard(measure -> go(look().listing(measure, null)));
    private final Depth depth;
    private Look look = Look.at(Period.TODAY, today());

    DashboardView(KpiDesk desk, StaffDesk staff, CallRecordsDesk calls, ListExportDesk exports, RelayBus bus) {
        this.desk = desk;
        addClassNames("view", "kpi");
        filters = new FilterBar(look, staff.sites(actor.scope()), this::go);
        depth = new Depth(desk, staff, exports, new Story(calls), this::go, this::look);
        badge.getElement().setAttribute("label-live", getTranslation("kpi.lag"));
        badge.onPulse(this::reread);
        new Live(bus, this, this::reread);
        add(header(), filters, notice, tiles, depth, keys());
    }

    private Div header() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        asOf.addClassName("muted");
        Div header = new Div(new H1(getTranslation("kpi.title")), spacer, asOf, badge);
        header.addClassName("view-header");
        return header;
    }

    private Keys keys() {
        Keys keys = new Keys();
        for (Period period : Period.values()) {
            keys.on(period.key(), getTranslation("kpi.period." + period.code()), () -> filters.choose(period));
        }
        return keys.on("Escape", getTranslation("kpi.list.close"), () -> go(look.closed()));
    }

    private Look look() {
        return look;
    }

    private LocalDate today() {
        return actor.zone().dayOf(Workday.now());
    }

    private void go(Look next) {
        UI.getCurrent().navigate(DashboardView.class, Address.of(next));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        look = Address.read(event.getLocation().getQueryParameters(), today());
        filters.show(look, today());
        depth.open(look);
        reread();
    }

    /** Reads everything that is shown; what stands on the screen stays when that fails. */
    private void reread() {
        try {
            show(desk.report(look.question(), actor.scope()));
            badge.fresh();
        } catch (KpiRefused refused) {
            notice.refused(refused);
            tiles.setVisible(false);
            depth.setVisible(false);
        } catch (DataAccessException unreachable) {
            notice.stale();
        }
    }

    private void show(KpiReport report) {
        KpiRow.Callbacks owed = desk.owed(look.stock(today()), actor.scope());
        asOf.setText(getTranslation(
                "kpi.as-of",
                numbers.clock(report.asOf(), actor.zone().id()),
                actor.zone().name()));
        notice.clear();
        tiles.setVisible(true);
        depth.setVisible(true);
        tiles.show(report.total().owing(owed), numbers);
        depth.show(look, report, today(), numbers);
    }
}
