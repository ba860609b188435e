package id.satupintu.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/**
 * The frame around every screen: a narrow bar above, the screen below. A view's {@code @PageTitle} is a text key.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "isi";
    private static final String SEPARATOR = " · ";

    // The page has a base address, so the browser itself would leave the screen for "/#isi"
    private static final String SKIP = "this.addEventListener('click', event => {"
            + " event.preventDefault(); document.getElementById($0).focus(); })";

    /** Whoever has chosen a screen works on it next: Enter would open the same link again and never be heard by its keys. */
    private static final String LEAVE_THE_MENU =
            "if (document.activeElement?.closest('.main-menu')) this.focus({ preventScroll: true })";

    private final TopBar bar;
    private final Main content = new Main();

    public MainLayout(SignedInPerson signedIn, List<BarSign> signs) {
        addClassName("frame");
        content.setId(CONTENT);
        content.addClassName("frame-content");
        content.getElement().setAttribute("tabindex", "-1");
        bar = new TopBar(signedIn, signs);
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.getElement().setAttribute("router-ignore", true).executeJs(SKIP, CONTENT);
        add(skip, bar, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        if (view != null) {
            view.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bar.shows(event.getLocation().getFirstSegment());
        content.getElement().executeJs(LEAVE_THE_MENU);
        HasElement view = event.getActiveChain().getFirst();
        String title = title(view) + getTranslation("shell.product");
        // Vaadin sets the annotation's bare key after this; the last word before the answer counts
        getUI().ifPresent(
                        ui -> ui.beforeClientResponse(this, last -> ui.getPage().setTitle(title)));
    }

    private String title(HasElement view) {
        if (view instanceof HasDynamicTitle dynamic) {
            return dynamic.getPageTitle() + SEPARATOR;
        }
        PageTitle key = view.getClass().getAnnotation(PageTitle.class);
        return key == null ? "" : getTranslation(key.value()) + SEPARATOR;
    }
}
