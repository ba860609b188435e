package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Hands a controller the call's body unread. */
@Component
class IncomingArgument implements HandlerMethodArgumentResolver {
    private final StrictJson json;

    IncomingArgument(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Incoming.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new Incoming(body(request.getNativeRequest(HttpServletRequest.class)), json);
    }

    static LimitedBody body(@Nullable HttpServletRequest request) {
        LimitedBody body = request == null ? null : WebUtils.getNativeRequest(request, LimitedBody.class);
        if (body == null) {
            throw new IllegalStateException("The call did not come through the API's edge");
        }
        return body;
    }
}
