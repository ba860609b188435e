package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.satupintu.shell.KeyHint;
import id.satupintu.shell.Tone;
import java.time.Duration;

/**
 * One line at the foot for a few seconds: what was sent, with the key that takes it back, or why not. It takes no focus.
 */
final class Strip extends Div {

    private static final long serialVersionUID = 1L;
    private static final String FADE = "this.hidden = false; clearTimeout(this.fading); const sent = $1;"
            + "this.fading = setTimeout(() => { this.hidden = true;"
            + " if (sent) this.dispatchEvent(new CustomEvent('vf-faded')); }, $0)";
    private static final int GOOD_NEWS_MS = 4000;
    private static final int BAD_NEWS_MS = 9000;

    private final transient Runnable recall;
    private final Span beside = new Span();
    private boolean offersRecall;

    /**
     * @param recall takes the decision that was sent back
     * @param over the seconds in which that is possible are over
     */
    Strip(Runnable recall, Runnable over) {
        this.recall = recall;
        addClassName("vf-strip");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("hidden", true);
        getElement().addEventListener("vf-faded", faded -> over.run());
    }

    void say(String text, Tone tone) {
        offersRecall = false;
        setText(text);
        setClassName("vf-strip " + tone.cssClass());
        getElement().executeJs(FADE, tone == Tone.OK || tone == Tone.INFO ? GOOD_NEWS_MS : BAD_NEWS_MS, false);
    }

    /** A decision has gone out, and one key takes it back while the bar runs down. */
    void sent(String text, Duration recallable) {
        Button back = new Button(getTranslation("verification.recall"), click -> recall.run());
        back.setPrefixComponent(new KeyHint("Z"));
        back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div bar = new Div();
        bar.addClassName("vf-strip-bar");
        bar.getStyle().set("animation-duration", recallable.toMillis() + "ms");
        bar.getElement().setAttribute("aria-hidden", "true");
        removeAll();
        offersRecall = true;
        beside.setText("");
        add(new Span(text), back, beside, bar);
        setClassName("vf-strip vf-strip-sent " + Tone.OK.cssClass());
        getElement().executeJs(FADE, (int) recallable.toMillis(), true);
    }

    /** Says this without taking the offer away to take a decision back. */
    void sayBeside(String text) {
        if (offersRecall) {
            beside.setText(text);
        } else {
            say(text, Tone.INFO);
        }
    }

    /** Once it cannot be taken back the strip does not offer it. */
    void recallOver() {
        offersRecall = false;
        if (hasClassName("vf-strip-sent")) {
            getElement().setAttribute("hidden", true);
        }
    }
}
