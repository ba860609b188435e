package id.satupintu.escalation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffId;
import id.satupintu.escalation.CaseId;
import id.satupintu.escalation.review.ExceptionDesk;
import id.satupintu.escalation.review.ExceptionRow;
import id.satupintu.escalation.review.Side;
import id.satupintu.escalation.review.Span;
import id.satupintu.escalation.review.StandingOut;
import id.satupintu.escalation.review.Volume;
import id.satupintu.shell.EmptyState;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Exceptions from above: how many of which kind, who stands out, a sample to look at, down to the words recorded. */
@Route("pengecualian")
@Menu(title = "escalation.exceptions.menu", order = 26)
@PageTitle("escalation.exceptions.title")
@RolesAllowed({"TL", "MANAGER"})
@StyleSheet("escalation.css")
class ExceptionsView extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;
    private static final int SAMPLE = 50;

    private final transient ExceptionDesk desk;
    private final transient StaffDesk staff;
    private final transient List<SiteRow> sites;
    private final Actor actor = Actor.current();
    private final ExceptionFilter filter;
    private final Div standingOut = new Div();
    private final Div volumes = new Div();
    private final Div behind = new Div();
    private transient @Nullable Volume chosen;
    private transient @Nullable CaseId looked;
    private boolean sample;

    ExceptionsView(ExceptionDesk desk, StaffDesk staff) {
        this.desk = desk;
        this.staff = staff;
        sites = staff.sites(actor.scope());
        filter = new ExceptionFilter(sites, this::again);
        addClassNames("view", "escalation");
        Div header = new Div(new H1(getTranslation("escalation.exceptions.title")));
        header.addClassName("view-header");
        Button toSample = new Button(getTranslation("escalation.sample"), click -> toSample());
        toSample.setPrefixComponent(new KeyHint("S"));
        filter.add(toSample);
        standingOut.addClassNames("note", "tone-warn", "row");
        volumes.addClassNames("panel", "stack");
        behind.addClassName("stack");
        Div body = new Div(volumes, behind);
        body.addClassName("esc-above");
        add(header, filter, standingOut, body, keys());
        again();
    }

    private Keys keys() {
        Keys keys = new Keys();
        for (Side side : Side.values()) {
            keys.on(
                    Integer.toString(side.ordinal() + 1),
                    getTranslation("escalation.side." + side),
                    () -> filter.by(side));
        }
        return keys.on("S", getTranslation("escalation.sample"), this::toSample);
    }

    private Span span() {
        return filter.span(actor.zone().dayOf(Workday.now()));
    }

    private void again() {
        chosen = null;
        looked = null;
        sample = false;
        show();
    }

    private void toSample() {
        chosen = null;
        looked = null;
        sample = true;
        show();
    }

    private void show() {
        Volume now = chosen;
        List<Volume> counted = desk.volumes(filter.side(), span(), filter.site(), actor.scope());
        VolumeTable table = new VolumeTable(counted, this::name, now == null ? null : now.key(), this::open);
        volumes.removeAll();
        volumes.add(
                new H2(getTranslation("escalation.volumes.by." + filter.side())),
                hint(),
                counted.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CHECK_CIRCLE,
                                getTranslation("escalation.volumes.none.title"),
                                getTranslation("escalation.volumes.none.text"))
                        : table);
        table.stand();
        showStandingOut();
        showBehind(now);
        behind.setVisible(now != null || sample || !counted.isEmpty());
    }

    /** Whoever stands out is told whatever is counted, so that nobody has to look for it. */
    private void showStandingOut() {
        standingOut.removeAll();
        List<StandingOut> high = desk.standingOut(span(), filter.site(), actor.scope());
        standingOut.setVisible(!high.isEmpty());
        if (!high.isEmpty()) {
            String names = high.stream().map(this::standing).collect(Collectors.joining(", "));
            Button look = new Button(getTranslation("escalation.side.CSO"), click -> filter.by(Side.CSO));
            look.setVisible(filter.side() != Side.CSO);
            look.setPrefixComponent(new KeyHint(Integer.toString(Side.CSO.ordinal() + 1)));
            standingOut.add(
                    new Paragraph(getTranslation("escalation.standing.out", Integer.toString(high.size()), names)),
                    look);
        }
    }

    private String standing(StandingOut out) {
        String kinds = out.kinds().stream().map(kind -> kind.words(getLocale())).collect(Collectors.joining(", "));
        return person(out.cso()) + (kinds.isEmpty() ? "" : " (" + kinds + ")");
    }

    private Paragraph hint() {
        Paragraph hint = new Paragraph(
                getTranslation(filter.side() == Side.CSO ? "escalation.volumes.drift" : "escalation.volumes.text"));
        hint.addClassNames("muted", "small");
        return hint;
    }

    private void showBehind(@Nullable Volume now) {
        behind.removeAll();
        if (now == null && !sample) {
            Paragraph choose = new Paragraph(getTranslation("escalation.behind.none"));
            choose.addClassNames("panel", "muted");
            behind.add(choose);
            return;
        }
        List<ExceptionRow> rows = now == null
                ? desk.sample(span(), filter.site(), actor.scope(), SAMPLE)
                : desk.behind(filter.side(), now.key(), span(), filter.site(), actor.scope(), 0, MOST);
        String title = now == null
                ? getTranslation("escalation.sample.title", Integer.toString(rows.size()))
                : getTranslation("escalation.behind.title", name(now.key()), Long.toString(now.cases()));
        ExceptionRows lines = new ExceptionRows(rows, staff::nameOf, looked, this::look);
        Div list = new Div(new H2(title), lines);
        list.addClassNames("panel", "stack");
        if (now != null && rows.size() < now.cases()) {
            Paragraph first = new Paragraph(getTranslation(
                    "escalation.behind.first", Integer.toString(rows.size()), Long.toString(now.cases())));
            first.addClassName("muted");
            list.add(first);
        }
        CaseId id = looked;
        if (id != null) {
            behind.add(new ReviewPane(desk, desk.evidence(id, actor.scope()), this::show));
        }
        behind.add(list);
        lines.stand();
    }

    private void open(Volume volume) {
        chosen = volume;
        looked = null;
        sample = false;
        show();
    }

    private void look(CaseId id) {
        looked = id;
        showBehind(chosen);
    }

    private String name(String key) {
        return switch (filter.side()) {
            case KIND -> getTranslation("escalation.kind." + key);
            case UNIT -> Units.byCode(key).map(DistributionUnit::name).orElse(key);
            case SITE ->
                sites.stream()
                        .filter(row -> row.code().equals(key))
                        .map(SiteRow::name)
                        .findFirst()
                        .orElse(key);
            case CSO -> person(key);
        };
    }

    private String person(String key) {
        return staff.nameOf(new StaffId(UUID.fromString(key)));
    }
}
