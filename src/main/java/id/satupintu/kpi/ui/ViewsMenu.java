package id.satupintu.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.kpi.saved.SavedView;
import id.satupintu.kpi.saved.SavedViewDesk;
import id.satupintu.kpi.saved.SavedViewRefused;
import java.util.List;

/** One's own named views of the dashboard: to open, to save the one that is shown, to delete. */
final class ViewsMenu extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SavedViewDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("kpi.views.none"));
    private final TextField name = new TextField(getTranslation("kpi.views.name"));
    private final Popover popover = new Popover();
    private transient Look look;

    ViewsMenu(SavedViewDesk desk, Look look) {
        this.desk = desk;
        this.look = look;
        Button open = new Button(getTranslation("kpi.views"), VaadinIcon.BOOKMARK_O.create());
        popover.add(content());
        open.addClassName("kpi-views-open");
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("kpi.views.open"));
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                read();
            }
        });
        add(open, popover);
    }

    private Div content() {
        name.setMaxLength(200);
        name.setWidthFull();
        Button save = new Button(getTranslation("kpi.views.save"), click -> save());
        save.addThemeNames("primary");
        none.addClassName("muted");
        Div content = new Div(none, list, name, save);
        content.addClassNames("stack", "kpi-views");
        return content;
    }

    /** The view that can be saved; a list that is open does not belong to it. Over one that was opened the menu closes. */
    void show(Look shown) {
        look = shown.closed();
        popover.close();
    }

    private void save() {
        try {
            desk.save(name.getValue(), look.page().code(), Address.of(look).getQueryString());
            name.clear();
            name.setInvalid(false);
            read();
        } catch (SavedViewRefused refused) {
            name.setErrorMessage(getTranslation("kpi.views.refused." + refused.code()));
            name.setInvalid(true);
        }
    }

    private void read() {
        List<SavedView> mine = desk.mine();
        list.removeAll();
        mine.forEach(view -> list.add(row(view)));
        list.setVisible(!mine.isEmpty());
        none.setVisible(mine.isEmpty());
    }

    private ListItem row(SavedView view) {
        String path = view.page().isEmpty() ? Address.ROUTE : Address.ROUTE + "/" + view.page();
        Anchor link = new Anchor(path + "?" + view.query(), view.name());
        Button forget = new Button(VaadinIcon.TRASH.create(), click -> {
            desk.forget(view.id());
            read();
        });
        forget.addThemeNames("tertiary", "icon", "small");
        forget.setAriaLabel(getTranslation("kpi.views.forget", view.name()));
        ListItem row = new ListItem(link, forget);
        row.addClassName("row");
        return row;
    }
}
