package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.QueuePart;
import id.satupintu.verification.QueueRow;
import id.satupintu.verification.QueueSnapshot;
import id.satupintu.verification.coverage.Coverage;
import id.satupintu.verification.duty.OnDuty;
import id.satupintu.verification.outage.Outage;
import java.text.NumberFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Who waits, in serving order; below it what this TL still owes. */
final class QueueRail extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Acts acts;
    private final Span waiting = new Span();
    private final Span onLine = new Span();
    private final Div owed = new Div();
    private final QueueList list;
    private final Notices notices;
    private final ColleagueList colleagues = new ColleagueList();
    private final CoveragePart coverage = new CoveragePart();

    QueueRail(Acts acts, Turns turns, Actor me, FreshnessBadge badge, BiFunction<String, Integer, QueuePart> finder) {
        this.acts = acts;
        list = new QueueList(me.id(), acts::open, finder);
        notices = new Notices(turns, me.zone());
        addClassNames("vf-rail", "panel");
        getElement().setAttribute("aria-label", getTranslation("verification.queue"));
        H1 title = new H1(getTranslation("verification.queue"));
        waiting.addClassName("vf-count");
        onLine.addClassNames("vf-count", "vf-live");
        Header head = new Header(title, waiting, new Span(VaadinIcon.PHONE.create(), onLine), badge);
        head.addClassName("vf-rail-head");
        owed.addClassName("vf-owed");
        Button next = new Button(getTranslation("verification.next"), click -> acts.next());
        next.setPrefixComponent(new KeyHint(getTranslation("shell.keys.space")));
        next.setId("vf-next");
        add(head, notices, list, owed, colleagues, coverage, next);
    }

    /** Goes to the filter, where there is one. */
    void focusFilter() {
        list.focusFilter();
    }

    void show(QueueSnapshot snapshot) {
        waiting.setText(number(snapshot.waiting()));
        onLine.setText(number(snapshot.onLine()));
        list.show(snapshot.part());
    }

    private String number(long many) {
        return NumberFormat.getIntegerInstance(getLocale()).format(many);
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

    /** Approvals that this TL still has to finish in PLN's application. */
    void owes(List<CaseView> approvals) {
        owed.removeAll();
        owed.setVisible(!approvals.isEmpty());
        Span label = new Span(getTranslation("verification.owes", approvals.size()));
        label.addClassName("label");
        owed.add(label);
        approvals.forEach(approval -> {
            Button open = new Button(
                    approval.callersName(),
                    VaadinIcon.HOURGLASS.create(),
                    click -> acts.open(approval.id().value()));
            if (approval == approvals.getFirst()) {
                open.setSuffixComponent(new KeyHint("F"));
            }
            owed.add(open);
        });
    }

    void select(@Nullable UUID id) {
        list.select(id);
    }
}
