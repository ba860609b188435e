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
import id.satupintu.kpi.export.ExportDesk;
import id.satupintu.kpi.export.ListExportDesk;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.saved.SavedViewDesk;
import id.satupintu.kpi.ui.page.Asked;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.kpi.ui.panel.Words;
import id.satupintu.relay.RelayBus;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.Keys;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.dao.DataAccessException;

/** The manager's dashboard: figures first, then why, and behind each number the calls. Its address is its state. */
@Route("dasbor/:halaman?")
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
    private final transient Words words = new Words(new Numbers(getLocale()), this::getTranslation);
    private final Span asOf = new Span();
    private final FreshnessBadge badge = new FreshnessBadge().every(POLL, LOST);
    private final Notice notice = new Notice();
    private final Notice unknown = new Notice();
    private final PageTabs tabs = new PageTabs();
    private final ZonePick zone;
    private final ViewsMenu views;
    private final FilterBar filters;
    private final ChoiceBar choices;
    private final Body body;
    private transient Look look = Look.at(Period.TODAY, actor.zone().dayOf(Workday.now()));

    DashboardView(
            KpiDesk desk,
            Desks desks,
            StaffDesk staff,
            CallRecordsDesk calls,
            ListExportDesk exports,
            ExportDesk files,
            RelayBus bus,
            SavedViewDesk saved) {
        this.desk = desk;
        addClassNames("view", "kpi");
        views = new ViewsMenu(saved, look);
        Asked asked = desks.as(actor, this::getTranslation);
        filters = new FilterBar(look, staff.sites(actor.scope()), staff.teams(actor.scope()), this::go);
        choices = new ChoiceBar(look, this::go);
        zone = new ZonePick(chosen -> go(look.choosing(look.choice().in(chosen))));
        Depth depth = new Depth(desk, staff, exports, asked::nameOf, new Story(calls), () -> go(look.closed()));
        body = new Body(desk, asked, words, depth, files, drill -> go(look.opening(drill)));
        badge.getElement().setAttribute("label-live", getTranslation("kpi.lag"));
        badge.onPulse(this::reread);
        new Live(bus, this, this::moved);
        add(header(), tabs, filters, choices, unknown, notice, body, keys());
    }

    private Div header() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        asOf.addClassName("muted");
        Div header = new Div(new H1(getTranslation("kpi.title")), spacer, asOf, zone, views, badge);
        header.addClassName("view-header");
        return header;
    }

    private Keys keys() {
        Keys keys = new Keys();
        for (Period period : Period.values()) {
            keys.on(period.key(), getTranslation("kpi.period." + period.code()), () -> filters.choose(period));
        }
        keys.on(
                PageTabs.BEFORE,
                getTranslation("kpi.pages.before"),
                () -> go(look.on(look.page().next(-1))));
        keys.on(
                PageTabs.AFTER,
                getTranslation("kpi.pages.after"),
                () -> go(look.on(look.page().next(1))));
        return keys.on("Escape", getTranslation("kpi.list.close"), () -> go(look.closed()));
    }

    private LocalDate today() {
        return clock().dayOf(Workday.now());
    }

    /** By whose clock the moments are told: the chosen one, else one's own. */
    private SiteZone clock() {
        return Objects.requireNonNullElse(look.choice().zone(), actor.zone());
    }

    private void go(Look next) {
        UI.getCurrent().navigate(Address.path(next), Address.of(next));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String page = event.getRouteParameters().get("halaman").orElse("");
        Address address = Address.read(page, event.getLocation().getQueryParameters(), today());
        look = address.look();
        unknown.unknown(address.unknown());
        show();
        reread();
    }

    /** The look as it is now: today is a day of the clock that the look itself has chosen. */
    private void show() {
        look = look.on(today());
        tabs.show(look);
        views.show(look);
        filters.show(look, today());
        choices.show(look, today());
        zone.show(look.choice().zone());
        body.open(look);
    }

    /** A screen that stays open over midnight goes on to the new day; what it calls today would be yesterday. */
    private void turn() {
        if (!look.equals(look.on(today()))) {
            show();
        }
    }

    /** A fact was laid: only what looks at now can have moved. */
    private void moved() {
        if (look.page() == Page.LIVE || !look.to().isBefore(today())) {
            reread();
        }
    }

    /** Says so when something that was told is not counted yet. */
    private void whole() {
        notice.clear();
        desk.unheard()
                .ifPresent(late -> notice.behind(
                        words.numbers().count(late.count()), words.numbers().moment(late.since(), clock().id())));
    }

    /** Reads everything that is shown; what stands on the screen stays when that fails. */
    private void reread() {
        turn();
        try {
            body.show(look, today(), clock());
            Instant now = Workday.now();
            asOf.setText(getTranslation("kpi.as-of", words.numbers().clock(now, clock().id()), clock().name()));
            whole();
            badge.fresh();
        } catch (KpiRefused refused) {
            RefusedWords why = new RefusedWords(words);
            notice.refused(why.of(refused));
            if (refused.ofCompared()) {
                choices.refused(why.shortly(refused));
            } else {
                filters.refused(refused.field(), why.shortly(refused));
            }
            body.hide();
        } catch (DataAccessException unreachable) {
            notice.stale();
        }
    }
}
