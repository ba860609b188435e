package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests belong to the API, and which of them may bring large arrays. */
final class ApiPath {
    static final String BASE = "/api/v1";

    private ApiPath() {}

    static boolean isApi(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Whether other systems call it: the API or the actuator. Their failures are problems, never pages. */
    static boolean isForSystems(HttpServletRequest request) {
        return isApi(request) || path(request).startsWith("/actuator/");
    }

    static boolean takesBatches(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith(BASE + "/checks/") || path.equals(BASE + "/routing");
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
