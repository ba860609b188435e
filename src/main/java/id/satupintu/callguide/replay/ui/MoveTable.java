package id.satupintu.callguide.replay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.callguide.replay.Move;
import id.satupintu.callguide.replay.ReplayProgress;
import id.satupintu.callguide.replay.ReplayTally;
import id.satupintu.shell.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What would go another way: one line for each kind of difference, its number leads to the calls. */
final class MoveTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("transaction", "before", "after", "count");

    private final transient Consumer<Move> chosen;
    private @Nullable Move current;

    MoveTable(Consumer<Move> chosen) {
        this.chosen = chosen;
        addClassNames("panel", "replay-moves");
    }

    /** Which line is behind the list. */
    void mark(@Nullable Move move) {
        current = move;
    }

    void show(ReplayProgress progress) {
        removeAll();
        add(new H2(getTranslation("callguide.replay.moves")));
        ReplayTally tally = progress.tally();
        if (!tally.moves().isEmpty()) {
            add(table(tally));
        } else if (progress.state() != ReplayProgress.State.RUNNING) {
            String what = whyEmpty(progress);
            add(new EmptyState(
                    VaadinIcon.CHECK,
                    getTranslation("callguide.replay." + what),
                    getTranslation("callguide.replay." + what + ".text")));
        }
    }

    /** Of what was broken off nobody knows yet that there is no difference. */
    private static String whyEmpty(ReplayProgress progress) {
        if (progress.state() != ReplayProgress.State.DONE) {
            return "stopped";
        }
        return progress.tally().requests() == 0 ? "nothing" : "none";
    }

    private NativeTable table(ReplayTally tally) {
        NativeTableRow titles = new NativeTableRow();
        COLUMNS.forEach(column -> titles.add(title(column)));
        NativeTableBody body = new NativeTableBody();
        tally.moves().forEach((move, count) -> body.add(row(move, count, tally.requests())));
        NativeTableHeader head = new NativeTableHeader();
        head.add(titles);
        NativeTable table = new NativeTable();
        table.add(head, body);
        return table;
    }

    private NativeTableHeaderCell title(String column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("callguide.replay.column." + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Move move, long count, long all) {
        WayWords words = new WayWords(this);
        NativeButton number = new NativeButton(words.count(count), click -> chosen.accept(move));
        number.addClassName("replay-number");
        number.setAriaLabel(getTranslation("callguide.replay.open", words.count(count)));
        Span share = new Span(words.share(count, all));
        share.addClassName("muted");
        Div numbers = new Div(number, share);
        numbers.addClassName("row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                cell(new Span(words.transaction(move))),
                cell(new Span(words.way(move.before()))),
                cell(new Span(words.way(move.after()))),
                cell(numbers));
        row.setClassName("current", move.equals(current));
        return row;
    }

    private static NativeTableCell cell(Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }
}
