package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Div;
import id.satupintu.access.Actor;
import id.satupintu.access.StaffDesk;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiCallsQuestion;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.Measure;
import id.satupintu.kpi.export.ListExportDesk;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies below a number: the list behind it, and one call's story beside. */
final class Depth extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** What a row of an answer is called. */
    @FunctionalInterface
    interface Names {
        String of(Grain by, String key);
    }

    private final transient KpiDesk desk;
    private final transient Names names;
    private final Actor actor = Actor.current();
    private final CallList list;
    private final Story story;
    private final ListExport export;
    private transient @Nullable Drill opened;
    private transient KpiCallsQuestion everything =
            KpiCallsQuestion.of(LocalDate.EPOCH, LocalDate.EPOCH, Measure.CALLS);
    private boolean turned;

    Depth(KpiDesk desk, StaffDesk staff, ListExportDesk exports, Names names, Story story, Runnable close) {
        this.desk = desk;
        this.names = names;
        this.story = story;
        list = new CallList(staff, story::show, close);
        export = new ListExport(exports, () -> everything);
        list.add(export);
        addClassName("split");
        add(list, story);
        setVisible(false);
    }

    /** Another look; a list that was not open yet takes the focus, and gives it back when it closes. */
    void open(Look look) {
        list.in(look.choice().zone());
        story.in(look.choice().zone());
        if (!Objects.equals(look.drill(), opened)) {
            opened = look.drill();
            story.show(null);
            list.forget();
            export.turn();
            turned = opened != null;
        }
    }

    void show(Look look, LocalDate today, Words words) {
        Drill drill = look.drill();
        if (drill == null && isVisible()) {
            list.giveFocusBack();
        }
        setVisible(drill != null);
        if (drill != null) {
            everything = look.calls(drill, today, 0, 1);
            list.read((page, size) -> desk.calls(look.calls(drill, today, page, size), actor.scope()));
            list.show(words.name(drill.number()), where(look, drill, words), words.numbers());
            if (turned) {
                turned = false;
                list.focusTitle();
            }
        }
    }

    /** Which row, and which time. */
    private String where(Look look, Drill drill, Words words) {
        Grain by = drill.by();
        String key = drill.key();
        String row = by == null || key == null ? "" : names.of(by, key);
        return Stream.of(row, time(look, drill, words))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String time(Look look, Drill drill, Words words) {
        if (drill.number().isOwedNow()) {
            return getTranslation("kpi.list.now");
        }
        String at = drill.slot();
        if (at == null) {
            return look.from().equals(look.to())
                    ? words.numbers().day(look.from())
                    : words.numbers().day(look.from()) + " – " + words.numbers().day(look.to());
        }
        if (at.length() == MONTH) {
            return words.numbers().month(YearMonth.parse(at).atDay(1));
        }
        String day = words.numbers().day(LocalDate.parse(at.substring(0, DAY)));
        return at.length() > DAY ? day + " " + at.substring(DAY + 1) + ":00" : day;
    }
}
