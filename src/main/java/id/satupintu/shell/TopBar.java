package id.satupintu.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** The bar above every screen: where one can go, what time it is at the site, who one is. */
final class TopBar extends Header {

    private static final long serialVersionUID = 1L;

    private final MainMenu menu;
    private final Button toggle;

    TopBar(SignedInPerson signedIn, List<BarSign> signs) {
        menu = new MainMenu(signs);
        addClassName("top-bar");
        Anchor home = new Anchor(".", new LogoMark(), new Span(getTranslation("shell.product")));
        home.addClassName("brand");
        toggle = new Button(
                VaadinIcon.MENU.create(), click -> fold(!getClassNames().contains("open")));
        toggle.addClassName("menu-toggle");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Div foldable = new Div(menu, new Tools(signedIn));
        foldable.addClassName("top-bar-fold");
        add(home, toggle, foldable);
        fold(false);
    }

    /** The view at this route is on the screen now. */
    void shows(String route) {
        menu.mark(route);
        fold(false);
    }

    private void fold(boolean open) {
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
