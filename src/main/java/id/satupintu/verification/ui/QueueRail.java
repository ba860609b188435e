package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.QueueRow;
import id.satupintu.verification.QueueSnapshot;
import id.satupintu.verification.coverage.Coverage;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.verification.outage.Outage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who waits, in serving order; below it what this TL still owes. Only rows that changed are drawn again. */
final class QueueRail extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;
    /** So many rows are seen at one glance and need no filter. */
    private static final int AT_A_GLANCE = 12;

    private static final int QUIET_MS = 200;

    private final transient Acts acts;
    private final transient StaffId me;
    private final Span waiting = new Span();
    private final Span onLine = new Span();
    private final TextField filter = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Span more = new Span();
    private final Div owed = new Div();
    private final Notices notices;
    private final ColleagueList colleagues = new ColleagueList();
    private final CoveragePart coverage = new CoveragePart();
    private final Map<UUID, RailRow> rows = new HashMap<>();
    private transient List<QueueRow> all = List.of();
    private @Nullable UUID selected;

    QueueRail(Acts acts, Turns turns, Actor me, FreshnessBadge badge) {
        this.acts = acts;
        this.me = me.id();
        notices = new Notices(turns, me.zone());
        addClassNames("vf-rail", "panel");
        getElement().setAttribute("aria-label", getTranslation("verification.queue"));
        H1 title = new H1(getTranslation("verification.queue"));
        waiting.addClassName("vf-count");
        onLine.addClassNames("vf-count", "vf-live");
        Header head = new Header(title, waiting, new Span(VaadinIcon.PHONE.create(), onLine), badge);
        head.addClassName("vf-rail-head");
        list.addClassName("vf-rows");
        more.addClassNames("muted", "small");
        owed.addClassName("vf-owed");
        Button next = new Button(getTranslation("verification.next"), click -> acts.next());
        next.setPrefixComponent(new KeyHint(getTranslation("shell.keys.space")));
        next.setId("vf-next");
        filter();
        add(head, notices, filter, list, more, owed, colleagues, coverage, next);
    }

    private void filter() {
        filter.setPlaceholder(getTranslation("verification.filter"));
        filter.setAriaLabel(getTranslation("verification.filter"));
        filter.setPrefixComponent(new KeyHint("/"));
        filter.setClearButtonVisible(true);
        filter.setWidthFull();
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setValueChangeTimeout(QUIET_MS);
        filter.addValueChangeListener(change -> draw());
        filter.setVisible(false);
    }

    /** Goes to the filter, where there is one. */
    void focusFilter() {
        filter.focus();
    }

    void show(QueueSnapshot snapshot) {
        all = snapshot.rows();
        waiting.setText(Long.toString(snapshot.waiting()));
        onLine.setText(Long.toString(snapshot.onLine()));
        filter.setVisible(all.size() > AT_A_GLANCE || !filter.isEmpty());
        draw();
    }

    private void draw() {
        List<QueueRow> meant =
                all.stream().filter(row -> row.tells(filter.getValue())).toList();
        List<QueueRow> visible = meant.stream().limit(SHOWN).toList();
        rows.keySet().retainAll(visible.stream().map(QueueRow::id).toList());
        list.getChildren().filter(row -> !rows.containsValue(row)).toList().forEach(row -> list.remove(row));
        for (int place = 0; place < visible.size(); place++) {
            put(place, visible.get(place));
        }
        int hidden = meant.size() - visible.size();
        more.setVisible(hidden > 0);
        more.setText(getTranslation("verification.more", hidden));
    }

    void floor(List<OnDuty> others) {
        colleagues.show(others);
    }

    void covered(Coverage now) {
        coverage.show(now);
    }

    void notices(List<QueueRow> ringing, List<QueueRow> alarms, @Nullable Outage outage) {
        notices.show(ringing, alarms, outage);
    }

    private void put(int place, QueueRow row) {
        RailRow drawn = rows.get(row.id());
        if (drawn == null || !drawn.shows(row)) {
            if (drawn != null) {
                list.remove(drawn);
            }
            drawn = new RailRow(row, me, acts::open);
            drawn.select(selected);
            rows.put(row.id(), drawn);
            list.addComponentAtIndex(place, drawn);
        } else if (list.getComponentAt(place) != drawn) {
            list.addComponentAtIndex(place, drawn);
        }
    }

    /** Approvals that this TL still has to finish in PLN's application. */
    void owes(List<CaseView> approvals) {
        owed.removeAll();
        owed.setVisible(!approvals.isEmpty());
        Span label = new Span(getTranslation("verification.owes", approvals.size()));
        label.addClassName("label");
        owed.add(label);
        approvals.forEach(approval -> {
            Button open = new Button(
                    approval.customerName() == null ? approval.ktpName() : approval.customerName(),
                    VaadinIcon.HOURGLASS.create(),
                    click -> acts.open(approval.id().value()));
            owed.add(open);
        });
    }

    void select(@Nullable UUID id) {
        selected = id;
        rows.values().forEach(row -> row.select(id));
    }
}
