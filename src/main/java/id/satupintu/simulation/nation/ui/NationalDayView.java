package id.satupintu.simulation.nation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.simulation.bulk.BulkFactsDesk;
import id.satupintu.simulation.nation.NationalDayDesk;
import id.satupintu.simulation.nation.NationalPlan;
import id.satupintu.simulation.nation.NationalRefused;
import id.satupintu.simulation.nation.NationalState;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Begins a national day, shows how far it is, ends it. It is there only where the centre is simulated. */
@Route(value = "hari-nasional", registerAtStartup = false)
@PageTitle("simulation.nation.title")
@Menu(title = "simulation.nation.menu", order = 97)
@RolesAllowed("ADMIN")
@StyleSheet("simulation.css")
class NationalDayView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient NationalDayDesk desk;
    private final PlanForm form;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Button start = new Button(getTranslation("simulation.nation.start"), click -> start());
    private final Button cancel = new Button(getTranslation("simulation.nation.cancel"), click -> cancel());
    private final FreshnessBadge badge = new FreshnessBadge();

    NationalDayView(NationalDayDesk desk, BulkFactsDesk facts) {
        this.desk = desk;
        NationalPlan last = desk.state().plan();
        this.form = new PlanForm(desk.lastDay(), last == null ? NationalPlan.usual(desk.lastDay()) : last);
        addClassNames("view", "national-day");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("simulation.nation.progress"));
        BulkPanel bulk = new BulkPanel(facts);
        badge.onPulse(() -> {
            show(desk.state());
            bulk.show();
            badge.fresh();
        });
        Section progress = new Section(words, bar, row(cancel));
        progress.addClassNames("panel", "stack");
        Section plan = new Section(form, row(start));
        plan.addClassNames("panel", "stack");
        Paragraph about = new Paragraph(getTranslation("simulation.nation.about"));
        about.addClassName("muted");
        add(header(), about, progress, plan, bulk);
        show(desk.state());
    }

    private static Div row(Button act) {
        Div row = new Div(act);
        row.addClassName("row");
        return row;
    }

    private Header header() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Header header = new Header(new H1(getTranslation("simulation.nation.title")), spacer, badge);
        header.addClassName("view-header");
        return header;
    }

    private void start() {
        Optional<NationalPlan> plan = form.plan();
        try {
            plan.ifPresent(one -> show(desk.start(one)));
        } catch (NationalRefused refused) {
            form.refuse(refused.field());
        }
    }

    private void cancel() {
        show(desk.cancel());
    }

    private void show(NationalState state) {
        NationalPlan plan = state.plan();
        words.setText(words(state));
        start.setEnabled(!state.running());
        cancel.setEnabled(state.running() && !state.cancelled());
        bar.setValue(plan == null ? 0 : Math.min(1, (double) state.begun() / plan.calls()));
    }

    private String words(NationalState state) {
        NationalPlan plan = state.plan();
        int begun = state.begun();
        long speed = Math.round(state.speed(Workday.now()));
        if (plan == null) {
            return getTranslation("simulation.nation.never");
        }
        if (state.running()) {
            return running(state.cancelled(), begun, plan.calls(), speed);
        }
        if (state.failed()) {
            return getTranslation("simulation.nation.failed", begun);
        }
        return state.cancelled()
                ? getTranslation("simulation.nation.cancelled", begun)
                : getTranslation("simulation.nation.done", begun, speed);
    }

    private String running(boolean cancelled, int begun, int all, long speed) {
        if (cancelled) {
            return getTranslation("simulation.nation.ending", begun);
        }
        return begun < all
                ? getTranslation("simulation.nation.running", begun, all, speed)
                : getTranslation("simulation.nation.closing", begun, speed);
    }
}
