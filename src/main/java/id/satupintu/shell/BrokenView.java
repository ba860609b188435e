package id.satupintu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A screen that could not be opened because of an error of ours; its number leads to the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    private final ErrorPage page = new ErrorPage(VaadinIcon.WARNING, "internal");

    BrokenView() {
        add(page);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Reference.next();
        LOG.error(
                "The view at {} failed, reference {}",
                event.getLocation().getPath(),
                reference,
                parameter.getCaughtException());
        page.tell(reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.internal.title");
    }
}
