package id.satupintu.callguide.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.satupintu.callguide.CallView;
import id.satupintu.callguide.guide.Stage;
import id.satupintu.policy.RouteKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far the call has come; past, present and future differ by mark and weight, not by colour alone. A stage that the
 * request passed by has no mark.
 */
final class StageBar extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Map<Stage, ListItem> items = new EnumMap<>(Stage.class);

    StageBar() {
        addClassName("cg-stages");
        getElement().setAttribute("aria-label", getTranslation("callguide.stages"));
        for (Stage stage : Stage.values()) {
            ListItem item = new ListItem(getTranslation("callguide.stage." + stage));
            items.put(stage, item);
            add(item);
        }
    }

    void show(CallView view) {
        Stage now = view.step().stage();
        Set<Stage> been = been(view);
        items.forEach((stage, item) -> {
            item.setClassName("past", stage.compareTo(now) < 0 && been.contains(stage));
            mark(item, stage == now);
        });
    }

    /** Of a call that is read along only where it stands is known. */
    void show(Stage now) {
        items.forEach((stage, item) -> {
            item.setClassName("past", stage.compareTo(now) < 0);
            mark(item, stage == now);
        });
    }

    private static void mark(ListItem item, boolean now) {
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
        } else {
            item.getElement().removeAttribute("aria-current");
        }
    }

    private static Set<Stage> been(CallView view) {
        Set<Stage> been = EnumSet.of(Stage.GREETING, Stage.NAME);
        view.requestAnswers().forEach(answer -> been.add(answer.question().stage()));
        if (view.facts().routing().route() != RouteKind.ASK) {
            been.add(Stage.ROUTE);
        }
        return been;
    }
}
