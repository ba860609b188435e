package id.satupintu.kpi.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import id.satupintu.kpi.ui.page.Page;
import id.satupintu.shell.KeyHint;
import java.util.EnumMap;
import java.util.Map;

/** The pages of the dashboard; each is a link that keeps days and filters. */
final class PageTabs extends Nav {

    static final String BEFORE = ",";
    static final String AFTER = ".";

    private static final long serialVersionUID = 1L;

    /** Along the bar only: the page itself may be on its way to a list that was opened. */
    private static final String REVEAL = "requestAnimationFrame(() => requestAnimationFrame(() => {"
            + "const bar = this.parentElement.getBoundingClientRect(), link = this.getBoundingClientRect();"
            + "this.parentElement.scrollLeft += link.left - bar.left - (bar.width - link.width) / 2;}))";

    private final Map<Page, Anchor> links = new EnumMap<>(Page.class);

    PageTabs() {
        addClassName("kpi-pages");
        getElement().setAttribute("aria-label", getTranslation("kpi.pages"));
        add(new KeyHint(BEFORE));
        for (Page page : Page.values()) {
            Anchor link = new Anchor("", getTranslation(page.key()));
            links.put(page, link);
            add(link);
        }
        add(new KeyHint(AFTER));
    }

    void show(Look look) {
        links.forEach((page, link) -> {
            Look there = look.on(page);
            QueryParameters query = Address.of(there);
            link.setHref(Address.path(there) + "?" + query.getQueryString());
            if (page == look.page()) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs(REVEAL);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
