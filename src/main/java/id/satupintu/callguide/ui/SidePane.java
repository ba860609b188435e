package id.satupintu.callguide.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.access.shift.ui.DutyLine;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Choice;
import id.satupintu.callguide.guide.Question;
import id.satupintu.shell.FreshnessBadge;
import id.satupintu.shell.KeyHint;

/** The strip that never leaves: verification, route, request, exceptions, notes. */
final class SidePane extends Aside {

    private static final long serialVersionUID = 1L;
    private static final int QUIET_MS = 800;
    private static final int LONGEST_NOTE = 4000;

    private final transient Words words = new Words(this);
    private final VerificationStrip verification = new VerificationStrip();
    private final TakenBack takenBack = new TakenBack();
    private final RouteCard route = new RouteCard();
    private final Button vvip;
    private final Button complaint;
    private final TextArea notes = new TextArea();
    private final UnreadNote unread = new UnreadNote();
    private final Div head = new Div(new H2(words.of("callguide.verification")));
    private String call = "";

    SidePane(Cockpit cockpit, Runnable explain, DutyLine duty) {
        addClassNames("cg-side", "stack");
        getElement().setAttribute("aria-label", words.of("callguide.strip"));
        vvip = button("V", words.choice(Question.EXCEPTION, Choice.VVIP), () -> cockpit.exception(Choice.VVIP));
        complaint = button(
                "H",
                words.choice(Question.EXCEPTION, Choice.HARD_COMPLAINT),
                () -> cockpit.exception(Choice.HARD_COMPLAINT));
        Button why = button("W", words.of("callguide.why"), explain);
        head.addClassNames("row", "cg-side-head");
        Div way = new Div(new H2(words.of("callguide.route")), why);
        way.addClassNames("row", "cg-side-head");
        Div exceptions = new Div(vvip, complaint);
        exceptions.addClassName("row");
        notes(cockpit);
        add(panel(head, verification, duty, takenBack), panel(way, route), panel(exceptions), notes, unread);
    }

    /** During a call the badge stands here. */
    void carry(FreshnessBadge badge) {
        badge.standIn(head);
    }

    private void notes(Cockpit cockpit) {
        notes.setLabel(words.of("callguide.notes"));
        notes.setPlaceholder(words.of("callguide.notes.hint"));
        notes.setMaxLength(LONGEST_NOTE);
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(QUIET_MS);
        notes.addClassName("cg-notes");
        notes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                cockpit.note(change.getValue());
            }
        });
    }

    void show(CallView view) {
        verification.show(view.verification());
        takenBack.show(view.verification());
        route.show(view);
        Enabled.set(vvip, view.exceptionsOpen());
        Enabled.set(complaint, view.exceptionsOpen());
        String now = view.id().toString();
        if (!now.equals(call)) {
            call = now;
            notes.setValue(view.head().notes());
        }
    }

    /** Why the request does not go to the application. */
    void whyNot() {
        route.explain();
    }

    void unread(int results, boolean tooLong) {
        unread.show(results, tooLong);
    }

    private static Div panel(com.vaadin.flow.component.Component... parts) {
        Div panel = new Div(parts);
        panel.addClassNames("panel", "cg-card");
        return panel;
    }

    private static Button button(String cap, String text, Runnable act) {
        Button button = new Button(text, click -> act.run());
        button.setPrefixComponent(KeyHint.anywhere(cap));
        return button;
    }
}
