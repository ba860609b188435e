package id.satupintu.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The screen belongs to another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    DeniedView() {
        add(new ErrorPage(VaadinIcon.LOCK, "denied"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.denied.title");
    }
}
