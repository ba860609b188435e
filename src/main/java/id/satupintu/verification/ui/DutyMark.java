package id.satupintu.verification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import id.satupintu.shell.CountSign;
import id.satupintu.shell.FreshnessBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The face of a TL's duty in the frame: keeps the claims alive, rings and marks the tab where no console does. */
final class DutyMark extends Span implements Duty.Face {

    private static final long serialVersionUID = 1L;
    /** Whatever screen has written its title: the mark before it is replaced. */
    private static final String MARK = "document.title = $0 + document.title.replace(/^(☎ )?(\\(\\d+\\) )?/, '')";

    private final transient Attendance attendance;
    private final CountSign calling = new CountSign("verification.sign.calling", this::calling);
    private final FreshnessBadge badge = new FreshnessBadge();
    private transient @Nullable Duty duty;
    private transient List<Registration> ends = List.of();
    private String marked = "";

    DutyMark(Attendance attendance) {
        this.attendance = attendance;
        badge.getStyle().set("display", "none");
        badge.onPulse(() -> {
            if (duty != null) {
                duty.pulse();
            }
        });
        add(calling);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI window = event.getUI();
        Duty ofWindow = attendance.in(window);
        duty = ofWindow;
        ends = List.of(ofWindow.wearInFrame(this), window.addAfterNavigationListener(moved -> mark(ofWindow)));
        if (ofWindow.goesOn()) {
            ofWindow.begin(window);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ends.forEach(Registration::remove);
        ends = List.of();
    }

    @Override
    public void dutyMoved() {
        if (duty == null) {
            return;
        }
        if (duty.shows(this)) {
            add(badge);
        } else if (badge.getParent().isPresent()) {
            remove(badge);
        }
        calling.count();
        if (!duty.tabMark().equals(marked)) {
            mark(duty);
        }
    }

    @Override
    public FreshnessBadge badge() {
        return badge;
    }

    long calling() {
        return duty == null ? 0 : duty.calling();
    }

    /** After whatever the screens still have to say about the title. */
    private void mark(Duty of) {
        marked = of.tabMark();
        getUI().ifPresent(
                        ui -> ui.beforeClientResponse(this, last -> getElement().executeJs(MARK, marked)));
    }
}
