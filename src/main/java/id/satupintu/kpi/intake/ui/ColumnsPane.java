package id.satupintu.kpi.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.satupintu.kpi.Source;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.intake.SourceTable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Which columns a source's table needs, and its heading as a file to begin with. */
final class ColumnsPane extends Section {

    private static final long serialVersionUID = 1L;

    private final H2 title = new H2(getTranslation("kpi.intake.columns"));
    private final Numbers numbers = new Numbers(getLocale());

    ColumnsPane() {
        addClassNames("panel", "stack");
    }

    void show(Source source) {
        removeAll();
        SourceTable table = SourceTable.of(source);
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        table.columns().forEach(column -> {
            Span need = new Span(" · " + getTranslation("kpi.intake.need." + column.need()));
            need.addClassName("muted");
            list.add(
                    new DescriptionList.Term(column.name()),
                    new DescriptionList.Description(
                            new Span(getTranslation("kpi.intake.about." + column.about())), need));
        });
        add(title, muted("kpi.intake.columns.text"), list, file(source, table));
        add(new Paragraph(getTranslation("kpi.intake.columns.most", numbers.count(SourceTable.MOST))));
    }

    private Paragraph muted(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassNames("muted", "small");
        return text;
    }

    private Anchor file(Source source, SourceTable table) {
        byte[] heading = table.heading().getBytes(StandardCharsets.UTF_8);
        String name = "satupintu-" + source.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event ->
                        new DownloadResponse(new ByteArrayInputStream(heading), name, "text/csv", heading.length)),
                getTranslation("kpi.intake.columns.file"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
