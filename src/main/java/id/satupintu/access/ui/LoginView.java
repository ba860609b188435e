package id.satupintu.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.satupintu.access.Actor;
import id.satupintu.shell.LogoMark;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/** The way in. What went wrong is said at the form; in demo mode the known accounts stand below it. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
@StyleSheet("access.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "login";

    private static final long serialVersionUID = 1L;

    private final SignInForm form = new SignInForm();

    /** Why somebody stands here again. */
    enum Refusal {
        WRONG,
        SLOW;

        String query() {
            return "error=" + name().toLowerCase(Locale.ROOT);
        }

        static Optional<Refusal> in(String queryString) {
            return Stream.of(values())
                    .filter(refusal -> queryString.contains(refusal.query()))
                    .findFirst();
        }
    }

    LoginView(@Value("${satupintu.demo:false}") boolean demo) {
        addClassName("sign-in");
        H1 name = new H1(getTranslation("shell.product"));
        Paragraph promise = new Paragraph(getTranslation("access.promise"));
        promise.addClassName("sign-in-promise");
        add(new LogoMark(), name, promise, form);
        if (demo) {
            add(new DemoAccounts(form::signIn));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Actor.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        Refusal.in(event.getLocation().getQueryParameters().getQueryString())
                .ifPresent(refusal -> form.refuse(getTranslation("access.refused." + refusal)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-in");
    }
}
