package id.satupintu.verification.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.verification.ReversalCause;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Why a decision is taken back later: a cause by number, and words where it says too little. */
final class ReversePart extends Div {

    private static final long serialVersionUID = 1L;

    static final Map<String, ReversalCause> BY_KEY = byKey();

    private final ChoiceRow<ReversalCause> causes;

    ReversePart(Acts acts) {
        addClassName("vf-reasons");
        causes = new ChoiceRow<>(
                getTranslation("verification.reverse.why"), cause -> acts.change(bench -> bench.because(cause)));
        BY_KEY.forEach((key, cause) -> causes.offer(key, cause, getTranslation("verification.reverse." + cause), ""));
        Div note = new Div(CheckRow.muted(getTranslation("verification.reverse.text")));
        add(causes, note);
    }

    void show(Workbench bench) {
        causes.press(bench.cause() == null ? Set.of() : Set.of(bench.cause()));
    }

    private static Map<String, ReversalCause> byKey() {
        Map<String, ReversalCause> keys = new LinkedHashMap<>();
        keys.put("1", ReversalCause.MISREAD);
        keys.put("2", ReversalCause.NEWS);
        keys.put("3", ReversalCause.APP_DIFFERS);
        keys.put("4", ReversalCause.SECOND_LOOK);
        keys.put("0", ReversalCause.OTHER);
        return keys;
    }
}
