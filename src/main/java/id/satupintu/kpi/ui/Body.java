package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.satupintu.access.Actor;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.KpiDesk;
import id.satupintu.kpi.KpiReport;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.export.ExportDesk;
import id.satupintu.kpi.export.QuestionWords;
import id.satupintu.kpi.ui.page.Asked;
import id.satupintu.kpi.ui.page.Content;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.kpi.ui.page.Pages;
import id.satupintu.kpi.ui.panel.Board;
import id.satupintu.kpi.ui.panel.Drill;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.FigureExport;
import id.satupintu.kpi.ui.panel.Taken;
import id.satupintu.kpi.ui.panel.Words;
import id.satupintu.shell.EmptyState;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What a page shows: the tiles of the first one, its figures and panels, or the list behind a number in their place. */
final class Body extends Div {

    private static final long serialVersionUID = 1L;

    private final transient KpiDesk desk;
    private final transient Asked asked;
    private final transient Words words;
    private final Actor actor = Actor.current();
    private final FigureExport out;
    private final TileBoard tiles;
    private final Board board;
    private final Depth depth;
    private final transient ExportDesk files;
    private final Div nothing = new Div();

    Body(KpiDesk desk, Asked asked, Words words, Depth depth, ExportDesk files, Consumer<Drill> open) {
        this.files = files;
        this.desk = desk;
        this.asked = asked;
        this.words = words;
        this.depth = depth;
        addClassName("kpi-body");
        tiles = new TileBoard(measure -> open.accept(Drill.of(measure)));
        board = new Board(open, files);
        out = new FigureExport(files);
        add(out, tiles, board, depth, nothing);
    }

    /** Another look, before it is read. */
    void open(Look look) {
        depth.open(look);
    }

    void hide() {
        setVisible(false);
    }

    /** Reads everything that is shown. */
    void show(Look look, LocalDate today, SiteZone clock) {
        boolean overview = look.page() == Page.OVERVIEW;
        boolean listed = look.drill() != null;
        KpiReport report = overview ? desk.report(look.question(), actor.scope()) : null;
        boolean empty = report != null && report.rows().isEmpty() && !listed;
        Content content = new Pages(asked, words, clock).of(look.page(), look.frame(), today);
        Taken taken = taken(look, clock);
        List<Figure> figures = report == null ? content.figures() : tiles(report.total(), look, today);
        String page = getTranslation(look.page().key());
        out.show("figures-" + look.page(), getTranslation("kpi.out.figures", page), figures, taken);
        board.show(content.figures(), content.panels(), taken);
        board.panelsVisible(!listed && !empty);
        tiles.setVisible(overview);
        depth.show(look, today, words);
        nothing.setVisible(empty);
        if (empty) {
            nothing.removeAll();
            nothing.add(emptyState(look));
        }
        setVisible(true);
    }

    /** Shows the tiles, and tells their numbers one by one. */
    private List<Figure> tiles(KpiRow total, Look look, LocalDate today) {
        KpiRow row = total.owing(desk.owed(look.stock(today), actor.scope()));
        tiles.show(row, words.numbers());
        return new TileFigures(words, asked.targets()).of(row);
    }

    private Taken taken(Look look, SiteZone clock) {
        QuestionWords question = new QuestionWords(files.wording(getLocale()), code -> asked.nameOf(Grain.SITE, code));
        return new Taken(question.of(look.from(), look.to(), look.filter()), Workday.now(), clock.id());
    }

    private EmptyState emptyState(Look look) {
        String why = look.filtered() ? "filtered" : look.when().period() == Period.TODAY ? "today" : "period";
        return new EmptyState(VaadinIcon.CHART, getTranslation("kpi.empty.title"), getTranslation("kpi.empty." + why));
    }
}
