package id.satupintu.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The decision table as a table: the first row that fits wins. What is wrong or new is marked at its row. */
final class TablePane extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("place", "name", "when", "route", "rule", "why");

    private final transient OpenSheet open;
    private final Div head = new Div();
    private final Div scroll = new Div();
    /** What the keyboard stands on, while the table is drawn anew around it. */
    private transient @Nullable Standing standing;

    private record Standing(String row, String act) {}

    TablePane(OpenSheet open) {
        this.open = open;
        addClassNames("panel", "edition-table");
        head.addClassName("row");
        scroll.addClassName("edition-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("edition.table"));
        open.read(this::draw);
    }

    /** The box that scrolls stays, and with it the place that is looked at. */
    private void draw(EditionSheet sheet) {
        PolicyRules rules = sheet.edition().rules().orElse(null);
        if (rules == null) {
            removeAll();
            return;
        }
        titled(rules);
        scroll.removeAll();
        scroll.add(table(sheet, rules));
        add(head, scroll);
    }

    private void titled(PolicyRules rules) {
        Span text = new Span(getTranslation("edition.table.text", rules.rows().size()));
        text.addClassName("muted");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        head.removeAll();
        head.add(new H2(getTranslation("edition.table")), text, spacer);
        if (open.editable()) {
            Button add = new Button(getTranslation("edition.row.add"), VaadinIcon.PLUS.create(), click -> added());
            head.add(add);
        }
    }

    private NativeTable table(EditionSheet sheet, PolicyRules rules) {
        NativeTableRow titles = new NativeTableRow();
        COLUMNS.forEach(column -> titles.add(title("edition.column." + column)));
        if (open.editable()) {
            titles.add(title("edition.column.acts"));
        }
        NativeTableBody body = new NativeTableBody();
        for (int place = 0; place < rules.rows().size(); place++) {
            RuleLine line = new RuleLine(sheet, rules, place, open.editable() ? new Acts(place) : null);
            body.add(line);
            if (standing != null
                    && standing.row().equals(rules.rows().get(place).name())) {
                line.stand(standing.act());
            }
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(titles);
        NativeTable table = new NativeTable();
        table.add(head, body);
        return table;
    }

    private NativeTableHeaderCell title(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void added() {
        int last = open.edition().rules().orElseThrow().rows().size() - 1;
        new RowDialog(open, NewRow.blank(), row -> rows(rows -> rows.add(last, row))).open();
    }

    private void rows(Consumer<List<Row>> change) {
        open.changeRules(rules -> {
            List<Row> rows = new ArrayList<>(rules.rows());
            change.accept(rows);
            return new PolicyRules(rules.parameters(), rows);
        });
    }

    /** What can be done with the row at a place. */
    final class Acts {

        private final int place;

        private Acts(int place) {
            this.place = place;
        }

        void edit() {
            Row row = open.edition().rules().orElseThrow().rows().get(place);
            new RowDialog(open, row, edited -> rows(rows -> rows.set(place, edited))).open();
        }

        /** @param act the text key of the button that was pressed; the keyboard stays on it */
        void move(int by, String act) {
            standing = new Standing(
                    open.edition().rules().orElseThrow().rows().get(place).name(), act);
            rows(rows -> rows.add(place + by, rows.remove(place)));
            standing = null;
        }

        void remove() {
            rows(rows -> rows.remove(place));
        }
    }
}
