package id.satupintu.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the form and tells it why, in one word that it has a text for. */
@Component
class RefusedSignIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LoginView.Refusal refusal = why instanceof LockedException ? LoginView.Refusal.SLOW : LoginView.Refusal.WRONG;
        response.sendRedirect(request.getContextPath() + "/" + LoginView.ROUTE + "?" + refusal.query());
    }
}
