package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.Channel;
import id.satupintu.shell.CopyButton;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.SayCard;

/** The line of the step; who writes instead of speaking gets it in writing, to be copied into the answer. */
final class LineCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final SayCard card;
    private final CopyButton copy;
    private final Div copying;

    LineCard(Words words) {
        this.words = words;
        addClassName("cg-line");
        card = new SayCard(words.of("callguide.say"));
        copy = new CopyButton(words.of("callguide.say.line"), card::line);
        copying = new Div(new KeyHint("S"), copy);
        copying.addClassName("cg-copy-line");
        card.add(copying);
        add(card);
    }

    static boolean writes(CallView view) {
        return view.head().channel() == Channel.WEB;
    }

    void show(CallView view, String... lines) {
        boolean written = writes(view);
        card.heading(words.of(written ? "callguide.say.written" : "callguide.say"));
        card.say(lines);
        copying.setVisible(written);
    }

    void copy() {
        copy.copy();
    }
}
