package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.function.ValueProvider;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffId;
import id.satupintu.kpi.KpiCalls;
import id.satupintu.kpi.KpiItem;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.shell.KeyHint;
import id.satupintu.workday.SiteZone;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What stands behind one number, newest first, read page by page as it is scrolled. */
final class CallList extends Section {

    private static final long serialVersionUID = 1L;

    /** Remembers where the hands were, before what they were on is hidden. */
    private static final String REVEAL = "let from = document.activeElement;"
            + "while (from?.shadowRoot?.activeElement) { from = from.shadowRoot.activeElement; }"
            + "this.closest('section').cameFrom = from === document.body ? undefined : from;"
            + "requestAnimationFrame(() => {"
            + "this.focus({preventScroll: true}); this.closest('section').scrollIntoView({block: 'nearest'});})";

    /** Back to what opened the list, unless somebody has gone elsewhere by now. */
    private static final String RETURN = "requestAnimationFrame(() => {"
            + "const list = document.querySelector('.kpi-list');"
            + "const from = list?.cameFrom; const now = document.activeElement;"
            + "if (from?.isConnected && (now === document.body || list.contains(now))) { from.focus(); } })";

    private final H2 title = new H2();
    private final Grid<KpiItem> grid = new Grid<>();
    private final StaffDesk staff;
    private transient ItemWords words = new ItemWords(getLocale(), this::getTranslation, null);
    private long total = -1;
    private BiFunction<Integer, Integer, KpiCalls> read = (page, size) -> new KpiCalls(0, 0, List.of());

    CallList(StaffDesk staff, Consumer<@Nullable KpiItem> chosen, Runnable close) {
        this.staff = staff;
        addClassNames("panel", "kpi-list");
        title.getElement().setAttribute("tabindex", "-1");
        Button back =
                new Button(getTranslation("kpi.list.close"), VaadinIcon.ARROW_LEFT.create(), click -> close.run());
        back.setSuffixComponent(new KeyHint("Esc"));
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div head = new Div(title, spacer, back);
        head.addClassName("row");
        addColumns();
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> read.apply(query.getPage(), query.getPageSize()).items().stream(),
                query -> (int) Math.max(0, total)));
        grid.addSelectionListener(
                event -> chosen.accept(event.getFirstSelectedItem().orElse(null)));
        add(head, grid);
    }

    private void addColumns() {
        column("start", item -> words.start(item));
        column("site", item -> item.site() == null ? "–" : item.site());
        column("cso", item -> name(item.cso()));
        column("transaction", item -> words.transaction(item));
        column("route", item -> words.route(item))
                .setAutoWidth(false)
                .setWidth("140px")
                .setTooltipGenerator(item -> words.route(item));
        column("outcome", item -> words.outcome(item));
        column("lasted", item -> words.lasted(item));
    }

    private Grid.Column<KpiItem> column(String key, ValueProvider<KpiItem, String> value) {
        return grid.addColumn(value)
                .setKey(key)
                .setHeader(getTranslation("kpi.list." + key))
                .setAutoWidth(true)
                .setFlexGrow(key.equals("outcome") ? 1 : 0);
    }

    private String name(@Nullable UUID id) {
        return id == null ? "–" : staff.nameOf(new StaffId(id));
    }

    /** By whose clock moments are told; null for that of each site. */
    void in(@Nullable SiteZone zone) {
        words = new ItemWords(getLocale(), this::getTranslation, zone);
    }

    /** From where the list is read. */
    void read(BiFunction<Integer, Integer, KpiCalls> reader) {
        read = reader;
    }

    /** Another number: every row is read anew. */
    void forget() {
        total = -1;
        grid.deselectAll();
    }

    /** Shows the number as it is now; the rows are read again only when it moved. */
    void show(String number, String where, Numbers numbers) {
        long now = read.apply(0, 1).total();
        title.setText(getTranslation("kpi.list.title", number, numbers.count(now), where));
        if (now != total) {
            total = now;
            grid.getDataProvider().refreshAll();
        }
    }

    void focusTitle() {
        title.getElement().executeJs(REVEAL);
    }

    /** After it was closed; what is hidden runs nothing itself. */
    void giveFocusBack() {
        getUI().ifPresent(ui -> ui.getPage().executeJs(RETURN));
    }
}
