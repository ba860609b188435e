package id.satupintu.edition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import id.satupintu.edition.AcknowledgementDesk;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.EditionSheet;
import id.satupintu.edition.EditionState;
import id.satupintu.edition.EditionTool;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the edition is, how far it has come, and what can be done with it next. */
final class EditionHead extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OpenSheet open;
    private final transient DraftDesk desk;
    private final transient AcknowledgementDesk acknowledged;
    private final transient List<EditionTool> tools;
    private final Role role = Actor.current().role();

    EditionHead(OpenSheet open, DraftDesk desk, AcknowledgementDesk acknowledged, List<EditionTool> tools) {
        this.open = open;
        this.desk = desk;
        this.acknowledged = acknowledged;
        this.tools = tools;
        addClassName("edition-head");
        open.read(this::draw);
    }

    private void draw(EditionSheet sheet) {
        removeAll();
        EditionWords words = new EditionWords(this);
        RouterLink all = new RouterLink(getTranslation("edition.all"), EditionsView.class);
        H1 title = new H1(words.name(sheet.row()));
        Span day = new Span(getTranslation("edition.from", words.day(sheet.row().effectiveFrom())));
        day.addClassName("muted");
        Span spacer = new Span();
        spacer.addClassName("spacer");
        Div line = new Div(all, title, EditionChips.state(this, sheet.row()), day);
        if (sheet.row().state() == EditionState.IN_FORCE) {
            line.add(readers(sheet));
        }
        line.add(spacer);
        line.addClassName("view-header");
        line.add(export(sheet));
        tools.forEach(tool -> line.add(tool(tool, sheet)));
        acts(sheet, line);
        add(line);
        if (!sheet.row().note().isEmpty()) {
            Div note = new Div(getTranslation("edition.note", sheet.row().note()));
            note.addClassNames("note", "tone-warn");
            add(note);
        }
    }

    /** Who has read what holds now; nobody is asked to read what has not come or is over. */
    private Span readers(EditionSheet sheet) {
        var readers = acknowledged.readers(sheet.edition().id());
        Span read = new Span(
                getTranslation("edition.readers", Long.toString(readers.read()), Long.toString(readers.all())));
        read.addClassName("muted");
        return read;
    }

    private Anchor export(EditionSheet sheet) {
        String name = (sheet.row().name() == null ? "edisi-draf" : sheet.row().name()) + ".yaml";
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = desk.file(sheet.row().id()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, "application/yaml", bytes.length);
                }),
                getTranslation("edition.export"));
        file.addClassName("edition-tool");
        return file;
    }

    private Anchor tool(EditionTool tool, EditionSheet sheet) {
        Anchor link = new Anchor(tool.address(sheet.row().id()), getTranslation(tool.key()));
        link.addClassName("edition-tool");
        return link;
    }

    private void acts(EditionSheet sheet, Div line) {
        EditionState state = sheet.row().state();
        if (open.editable()) {
            line.add(
                    button("edition.discard", this::discard),
                    primary("edition.submit", () -> done(desk::submit, "submitted")));
        } else if (state == EditionState.IN_REVIEW && role != Role.AUDITOR) {
            line.add(button("edition.send-back", () -> ask("edition.send-back", desk::sendBack)));
            Button approve = primary("edition.approve", () -> done(desk::approve, "approved"));
            approve.setEnabled(sheet.mayReview());
            approve.setTooltipText(sheet.mayReview() ? null : getTranslation("edition.refused.oneself"));
            line.add(approve);
        } else if (state == EditionState.SCHEDULED && role != Role.AUDITOR) {
            line.add(button("edition.withdraw", () -> ask("edition.withdraw", desk::withdraw)));
        }
    }

    private void done(java.util.function.Consumer<id.satupintu.edition.DraftId> act, String said) {
        EditionState before = open.sheet().row().state();
        open.act(act);
        if (open.sheet().row().state() != before) {
            Notification.show(getTranslation("edition.said." + said));
        }
    }

    private void ask(String key, java.util.function.BiConsumer<id.satupintu.edition.DraftId, String> act) {
        new NoteDialog(getTranslation(key), why -> open.act(id -> act.accept(id, why))).open();
    }

    private void discard() {
        ConfirmDialog sure = new ConfirmDialog(
                getTranslation("edition.discard"),
                getTranslation("edition.discard.text"),
                getTranslation("edition.discard"),
                confirmed -> {
                    desk.discard(open.sheet().row().id());
                    getUI().ifPresent(ui -> ui.navigate(EditionsView.class));
                });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("shell.close"));
        sure.open();
    }

    private Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), click -> act.run());
    }
}
