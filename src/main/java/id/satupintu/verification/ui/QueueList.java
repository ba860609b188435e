package id.satupintu.verification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.satupintu.access.StaffId;
import id.satupintu.shell.KeyHint;
import id.satupintu.verification.QueueBoard;
import id.satupintu.verification.QueuePart;
import id.satupintu.verification.QueueRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the queue and their filter. The head stands on the board that all screens share; only who filters or goes
 * further down has anything read. Only rows that changed are drawn again.
 */
final class QueueList extends Div {

    private static final long serialVersionUID = 1L;
    /** So many rows are seen at one glance and need no filter. */
    private static final int AT_A_GLANCE = 12;

    private static final int QUIET_MS = 200;

    private final transient StaffId me;
    private final transient Consumer<UUID> opened;
    private final transient BiFunction<String, Integer, QueuePart> finder;
    private final TextField filter = new TextField();
    private final UnorderedList list = new UnorderedList();
    private final Span hidden = new Span();
    private final Button further;
    private final Div more = new Div();
    private final Map<UUID, RailRow> rows = new HashMap<>();
    private transient QueuePart head = new QueuePart(List.of(), 0);
    private int most = QueueBoard.HEAD;
    private @Nullable UUID selected;

    /**
     * @param finder reads so many rows in which these words stand
     */
    QueueList(StaffId me, Consumer<UUID> opened, BiFunction<String, Integer, QueuePart> finder) {
        this.me = me;
        this.opened = opened;
        this.finder = finder;
        addClassName("vf-list");
        filter();
        list.addClassName("vf-rows");
        hidden.addClassNames("muted", "small");
        further = new Button(getTranslation("verification.more.show"), click -> goFurther());
        more.addClassName("vf-more");
        more.add(hidden, further);
        more.setVisible(false);
        add(filter, list, more);
    }

    private void filter() {
        filter.setPlaceholder(getTranslation("verification.filter"));
        filter.setAriaLabel(getTranslation("verification.filter"));
        filter.setPrefixComponent(new KeyHint("/"));
        filter.setClearButtonVisible(true);
        filter.setWidthFull();
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setValueChangeTimeout(QUIET_MS);
        filter.addValueChangeListener(change -> filtered());
        filter.setVisible(false);
    }

    /** Goes to the filter, where there is one. */
    void focusFilter() {
        filter.focus();
    }

    void show(QueuePart newer) {
        head = newer;
        filter.setVisible(head.total() > AT_A_GLANCE || !filter.isEmpty());
        draw();
    }

    private void filtered() {
        most = QueueBoard.HEAD;
        draw();
    }

    private void goFurther() {
        most += QueueBoard.HEAD;
        draw();
    }

    private void draw() {
        boolean asItIs = filter.getValue().isBlank() && most == QueueBoard.HEAD;
        QueuePart part = asItIs ? head : finder.apply(filter.getValue(), most);
        draw(part.rows());
        more.setVisible(part.beyond() > 0);
        further.setVisible(most < QueueBoard.MOST);
        hidden.setText(getTranslation("verification.more", part.beyond()));
    }

    private void draw(List<QueueRow> meant) {
        Set<UUID> kept = meant.stream().map(QueueRow::id).collect(Collectors.toSet());
        List.copyOf(rows.keySet()).stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> list.remove(rows.remove(id)));
        for (int place = 0; place < meant.size(); place++) {
            put(place, meant.get(place));
        }
    }

    private void put(int place, QueueRow row) {
        RailRow drawn = rows.get(row.id());
        if (drawn == null) {
            drawn = new RailRow(row, me, opened);
            drawn.select(selected);
            rows.put(row.id(), drawn);
            list.addComponentAtIndex(place, drawn);
            return;
        }
        drawn.show(row);
        if (!list.getElement().getChild(place).equals(drawn.getElement())) {
            list.addComponentAtIndex(place, drawn);
        }
    }

    void select(@Nullable UUID id) {
        selected = id;
        rows.values().forEach(row -> row.select(id));
    }
}
