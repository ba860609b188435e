package id.satupintu.callguide.ui.today;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import id.satupintu.access.Actor;
import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.access.shift.ui.DutyLine;
import id.satupintu.shell.CopyButton;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.workday.Workday;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;

/** The end of a shift: everything that is still open, so that the next shift begins with it. */
@Route("serah-terima")
@Menu(title = "callguide.handover", order = 40)
@PageTitle("callguide.handover.title")
@RolesAllowed({"CSO", "TL"})
@StyleSheet("today.css")
class HandoverView extends Div {

    private static final long serialVersionUID = 1L;

    private static final Duration POLL = Duration.ofSeconds(30);
    private static final Duration LOST = Duration.ofSeconds(90);

    private final transient Handover handover;
    private final Actor actor = Actor.current();
    private final FreshnessBadge badge = new FreshnessBadge().every(POLL, LOST);
    private final DutyLine duty;
    private final Div body = new Div();
    private final Paragraph sum = new Paragraph();
    private transient List<Handover.Part> parts = List.of();

    HandoverView(Handover handover, ShiftDesk shifts) {
        this.handover = handover;
        this.duty = new DutyLine(shifts);
        addClassNames("view", "today");
        body.addClassName("handover");
        CopyButton copy = new CopyButton(getTranslation("callguide.handover.text"), this::text);
        Span hint = new Span(new KeyHint("C"), new Span(getTranslation("callguide.handover.copy")), copy);
        hint.addClassName("row");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div header = new Div(new H1(getTranslation("callguide.handover.title")), sum, duty, spacer, hint, badge);
        header.addClassName("view-header");
        sum.addClassName("muted");
        badge.onPulse(this::reread);
        add(header, body, new Keys().on("C", getTranslation("callguide.handover.copy"), copy::copy));
        reread();
    }

    /** What is shown stays when the reading fails. */
    private void reread() {
        try {
            List<Handover.Part> fresh = handover.read(actor, this);
            duty.look();
            badge.fresh();
            if (fresh.equals(parts) && body.getComponentCount() > 0) {
                return;
            }
            parts = fresh;
        } catch (DataAccessException unreachable) {
            badge.addClassName("stale");
            return;
        }
        int open = parts.stream().mapToInt(part -> part.lines().size()).sum();
        sum.setText(getTranslation(
                "callguide.handover.sum",
                Integer.toString(open),
                DayTimes.at(Workday.now(), actor.zone(), getLocale())));
        body.removeAll();
        parts.forEach(part -> body.add(new HandoverPart(part)));
    }

    /** The list as text, to be pasted where the shifts talk to each other; customers are masked in it. */
    private String text() {
        StringBuilder text = new StringBuilder(getTranslation("callguide.handover.title") + " · " + actor.name());
        parts.forEach(part -> {
            text.append("\n\n")
                    .append(part.title())
                    .append(" (")
                    .append(part.lines().size())
                    .append(')');
            part.lines().forEach(line -> text.append("\n- ").append(line.text()));
        });
        return text.toString();
    }
}
