package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.shell.Tone;

/** One line at the foot for a few seconds: what was sent, or why not. It takes no key and no focus. */
final class Strip extends Div {

    private static final long serialVersionUID = 1L;
    private static final String FADE = "this.hidden = false; clearTimeout(this.fading);"
            + "this.fading = setTimeout(() => this.hidden = true, $0)";
    private static final int GOOD_NEWS_MS = 4000;
    private static final int BAD_NEWS_MS = 9000;

    Strip() {
        addClassName("vf-strip");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("hidden", true);
    }

    void say(String text, Tone tone) {
        setText(text);
        setClassName("vf-strip " + tone.cssClass());
        getElement().executeJs(FADE, tone == Tone.OK || tone == Tone.INFO ? GOOD_NEWS_MS : BAD_NEWS_MS);
    }
}
