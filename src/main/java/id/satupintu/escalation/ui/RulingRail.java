package id.satupintu.escalation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.escalation.ruling.RulingId;
import id.satupintu.escalation.ruling.RulingView;
import id.satupintu.shell.StateChip;
import id.satupintu.shell.Tone;
import id.satupintu.shell.WaitingClock;
import id.satupintu.workday.Workday;
import java.util.List;
import java.util.function.Consumer;

/** Who waits for a ruling, the longest waiting first, and whether that caller is on the line. */
final class RulingRail extends UnorderedList {

    private static final long serialVersionUID = 1L;

    RulingRail(List<RulingView> open, RulingId chosen, Consumer<RulingId> choose) {
        addClassName("esc-list");
        getElement().setAttribute("aria-label", getTranslation("escalation.ruling.title"));
        open.forEach(view -> add(new ListItem(entry(view, view.id().equals(chosen), choose))));
    }

    private NativeButton entry(RulingView view, boolean current, Consumer<RulingId> choose) {
        Span name = new Span(view.customer() == null ? "—" : view.customer());
        name.addClassName("esc-name");
        Span what = new Span(getTranslation("escalation.matter." + view.matter()));
        what.addClassName("small");
        Div line = new Div(line(view), new WaitingClock(Workday::now, view.askedAt()));
        line.addClassName("row");
        NativeButton entry = new NativeButton();
        entry.add(name, what, line);
        entry.addClickListener(click -> choose.accept(view.id()));
        entry.getElement().setAttribute("aria-current", Boolean.toString(current));
        return entry;
    }

    private StateChip line(RulingView view) {
        return view.onLine()
                ? new StateChip(VaadinIcon.PHONE, getTranslation("escalation.ruling.on-line"), Tone.INFO)
                : new StateChip(VaadinIcon.PHONE_LANDLINE, getTranslation("escalation.ruling.later"), Tone.NEUTRAL);
    }
}
