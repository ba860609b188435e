package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.access.StaffId;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Keys;
import id.satupintu.verification.duty.OnDuty;
import org.jspecify.annotations.Nullable;

/** The foot of the console: passing the request on without deciding it, and the TL's own state. */
final class TurnBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Keys keys;
    private final Div bar = new Div();
    private final ChoicePanel panel = new ChoicePanel(() -> bar.setVisible(true));
    private final Button skip;
    private final Button hold;
    private final Button send;
    private final Button state;
    private final Span of = new Span();

    TurnBar(Keys keys) {
        this.keys = keys;
        addClassNames("vf-turn", "panel");
        bar.addClassName("vf-turn-bar");
        skip = button("L", "verification.skip");
        hold = button("H", "verification.hold");
        send = button("O", "verification.sendOn");
        state = button("P", "verification.duty.FREE");
        state.setId("vf-state");
        of.addClassName("spacer");
        bar.add(skip, hold, send, of, state);
        add(bar, panel);
    }

    /** Puts every button and its key to work. */
    void does(Turns turns) {
        does(skip, "l", turns::skip);
        does(hold, "h", turns::hold);
        does(send, "o", turns::send);
        does(state, "p", turns::state);
    }

    private void does(Button button, String key, Runnable act) {
        button.addClickListener(click -> act.run());
        keys.on(key, button.getText(), act);
    }

    void ask(String question, java.util.List<ChoicePanel.Option> choices) {
        bar.setVisible(false);
        panel.ask(question, choices);
    }

    /** What can be done with the request in front now. */
    void follow(@Nullable Workbench bench, StaffId me) {
        panel.close();
        boolean mine = bench != null && bench.mine(me);
        boolean free = bench != null
                && bench.shown().status().undecided()
                && bench.shown().claimedBy() == null;
        offer(skip, "l", mine || free);
        offer(send, "o", mine || free);
        offer(hold, "h", mine);
        boolean rests = bench != null && bench.shown().holdSince() != null;
        hold.setText(getTranslation(rests ? "verification.resume" : "verification.hold"));
        hold.setClassName("vf-on", rests);
        hold.getElement().setAttribute("aria-pressed", Boolean.toString(rests));
    }

    private void offer(Button button, String key, boolean possible) {
        button.setVisible(possible);
        keys.enable(key, possible);
    }

    /** The TL's own state, as the colleagues see it. */
    void state(@Nullable OnDuty mine) {
        state.setVisible(mine != null);
        if (mine == null) {
            return;
        }
        String words = DutyWords.of(mine, key -> getTranslation(key));
        if (!words.equals(state.getText())) {
            state.setText(words);
            state.setPrefixComponent(new Span(DutyWords.icon(mine.state()).create(), new KeyHint("P")));
        }
    }

    private Button button(String cap, String textKey) {
        Button button = new Button(getTranslation(textKey));
        button.setPrefixComponent(new KeyHint(cap));
        return button;
    }
}
