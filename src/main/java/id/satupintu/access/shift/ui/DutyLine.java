package id.satupintu.access.shift.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffId;
import id.satupintu.access.shift.ShiftDesk;
import id.satupintu.access.shift.ShiftRow;

/** Names the TL on duty for the team of whoever looks, or says plainly that nobody is (L129). */
public final class DutyLine extends Span {

    private static final long serialVersionUID = 1L;

    private final transient ShiftDesk desk;
    private final transient Actor me = Actor.current();
    private final Span said = new Span();

    public DutyLine(ShiftDesk desk) {
        this.desk = desk;
        addClassNames("duty-line", "small");
        add(VaadinIcon.USER_CLOCK.create(), said);
        look();
    }

    /** Reads anew who is on duty. */
    public void look() {
        ShiftRow now = desk.mine().orElse(null);
        setVisible(me.team() != null);
        setClassName("nobody", now == null);
        if (now == null) {
            said.setText(getTranslation("access.shift.line.nobody"));
        } else {
            said.setText(getTranslation(
                    "access.shift.line",
                    name(now.tl(), now.name()),
                    ShiftWords.time(now.endsAt(), me.zone()),
                    me.zone().name()));
        }
    }

    private String name(StaffId tl, String name) {
        return tl.equals(me.id()) ? getTranslation("access.shift.line.you") : name;
    }
}
