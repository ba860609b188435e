package id.satupintu.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import id.satupintu.access.Actor;
import id.satupintu.settings.ChangeRow;
import id.satupintu.settings.SettingRow;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Who changed one setting from what to what, newest first. */
final class HistoryDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    HistoryDialog(SettingRow row, List<ChangeRow> changes) {
        setHeaderTitle(getTranslation("settings.history.of", getTranslation(row.key())));
        setWidth("min(560px, 96vw)");
        OrderedList list = new OrderedList();
        list.addClassName("setting-history");
        changes.forEach(change -> list.add(new ListItem(getTranslation(
                "settings.history.line",
                TIME.format(change.at().atZone(Actor.current().zone().id())),
                change.by(),
                Shown.value(this, row.kind(), change.before()),
                Shown.value(this, row.kind(), change.after())))));
        add(list);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}
