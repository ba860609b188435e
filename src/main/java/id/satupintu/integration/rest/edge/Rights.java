package id.satupintu.integration.rest.edge;

import id.satupintu.access.Actor;
import id.satupintu.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Looks at the caller's role before anything else of the call: before its idempotency key, its id and its body. */
@Component
class Rights implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean asksForMethods = HttpMethod.OPTIONS.matches(request.getMethod());
        if (!asksForMethods && handler instanceof HandlerMethod method && !admits(method)) {
            throw Refusal.of(ProblemKind.FORBIDDEN);
        }
        return true;
    }

    private static boolean admits(HandlerMethod method) {
        Admits admits = method.getMethodAnnotation(Admits.class);
        if (admits == null) {
            return false;
        }
        List<Role> roles = List.of(admits.value());
        return roles.isEmpty() || roles.contains(Actor.current().role());
    }
}
