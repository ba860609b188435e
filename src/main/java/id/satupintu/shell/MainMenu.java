package id.satupintu.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The screens this person may open, as the views themselves announce them; their menu titles are text keys. */
final class MainMenu extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    MainMenu(List<BarSign> signs) {
        addClassName("main-menu");
        getElement().setAttribute("aria-label", getTranslation("shell.nav"));
        MenuConfiguration.getMenuEntries().forEach(this::add);
        signs.forEach(this::mark);
    }

    private void add(MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        Anchor link = new Anchor(path, getTranslation(entry.title()));
        links.put(path, link);
        add(link);
    }

    private void mark(BarSign sign) {
        Anchor link = links.get(sign.route());
        if (link != null) {
            sign.sign().ifPresent(link::add);
        }
    }

    void mark(String route) {
        links.forEach((path, link) -> {
            if (path.equals(route)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
