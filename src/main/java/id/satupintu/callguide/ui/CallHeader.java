package id.satupintu.callguide.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import id.satupintu.callguide.CallHead;
import id.satupintu.callguide.CallView;
import id.satupintu.privacy.Masking;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.WaitingClock;
import id.satupintu.workday.Workday;

/** Who calls and for how long, how far the call has come, and the two ways out of it. */
final class CallHeader extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words = new Words(this);
    private final Text who = new Text("");
    private final Text number = new Text("");
    private final WaitingClock clock = new WaitingClock(Workday::now, null);
    private final StageBar stages = new StageBar();

    CallHeader(Cockpit cockpit) {
        addClassName("cg-head");
        Div row = new Div(new H1(who), new Span(number), new Span(words.of("callguide.call.running")), clock, spacer());
        row.addClassName("row");
        row.add(quiet("T", "callguide.gone", cockpit::gone), quiet("X", "callguide.close", cockpit::close));
        add(row, stages);
    }

    void show(CallView view) {
        CallHead head = view.head();
        who.setText(name(head));
        String shown = head.contactPhone() == null ? head.callerNumber() : head.contactPhone();
        number.setText(shown == null ? "" : Masking.phone(shown));
        clock.since(head.startedAt());
        stages.show(view);
    }

    private String name(CallHead head) {
        String name = head.customerName();
        return name == null ? words.of("callguide.caller") : head.salutation().words(words.locale()) + " " + name;
    }

    private Button quiet(String cap, String key, Runnable act) {
        Button button = new Button(words.of(key), click -> act.run());
        button.setPrefixComponent(new KeyHint(cap));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Span spacer() {
        Span spacer = new Span();
        spacer.addClassName("spacer");
        return spacer;
    }
}
