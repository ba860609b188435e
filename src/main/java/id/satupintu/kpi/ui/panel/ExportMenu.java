package id.satupintu.kpi.ui.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.satupintu.kpi.export.ExportDesk;
import id.satupintu.kpi.export.ExportFile;
import id.satupintu.kpi.export.Format;
import id.satupintu.kpi.export.Sheet;
import id.satupintu.kpi.export.Wording;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Function;

/**
 * A button that offers a panel's table as CSV, Excel and PDF. The table is made when a file is asked for, from what was
 * {@link #offer offered} last; the offer must not touch the screen, as it is called outside of it.
 *
 * <pre>{@code
 * ExportMenu menu = new ExportMenu(exports, "redirection", getTranslation("kpi.trend.day"));
 * menu.offer(words -> new AnswerSheet(words, siteName, keyName).of(title, ask, answers, indicators, measures, zone));
 * }</pre>
 */
public final class ExportMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ExportDesk desk;
    private final String code;
    private final Locale locale = getLocale();
    private transient Function<Wording, Sheet> sheet = words -> {
        throw new IllegalStateException("Nothing is offered");
    };

    /**
     * @param code which panel, for the trail
     * @param title what the panel is called
     */
    public ExportMenu(ExportDesk desk, String code, String title) {
        this.desk = desk;
        this.code = code;
        addClassName("kpi-export");
        Button open = new Button(getTranslation("kpi.out.button"), VaadinIcon.DOWNLOAD_ALT.create());
        open.addThemeNames("tertiary", "small");
        open.setAriaLabel(getTranslation("kpi.out.menu", title));
        UnorderedList files = new UnorderedList();
        files.addClassName("kpi-export-files");
        for (Format format : Format.values()) {
            files.add(new ListItem(link(format)));
        }
        Popover choice = new Popover(files);
        choice.setTarget(open);
        choice.setAriaLabel(getTranslation("kpi.out.menu", title));
        choice.setPosition(PopoverPosition.BOTTOM_END);
        choice.setAutofocus(true);
        add(open, choice);
        setVisible(false);
    }

    /** What a file is to hold from now on. */
    public void offer(Function<Wording, Sheet> next) {
        sheet = next;
        setVisible(true);
    }

    private Anchor link(Format format) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    ExportFile file = desk.file(code, sheet.apply(desk.wording(locale)), format, locale);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.bytes()),
                            file.name(),
                            file.contentType(),
                            file.bytes().length);
                }),
                getTranslation("kpi.out." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
