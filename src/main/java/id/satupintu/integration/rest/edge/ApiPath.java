package id.satupintu.integration.rest.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/**
 * Which requests belong to the API, and which of them may bring large arrays. A path is looked at as it is meant:
 * decoded, without doubled slashes, so that no spelling of it slips past the edge.
 */
final class ApiPath {
    static final String ROOT = "/api";
    static final String BASE = ROOT + "/v1";
    private static final String ACTUATOR = "/actuator";

    private ApiPath() {}

    static boolean isApi(HttpServletRequest request) {
        return isBelow(ROOT, path(request));
    }

    /** Whether other systems call it: the API or the actuator. Their failures are problems, never pages. */
    static boolean isForSystems(HttpServletRequest request) {
        return isForSystems(path(request));
    }

    static boolean isForSystems(String path) {
        return isBelow(ROOT, path) || isBelow(ACTUATOR, path);
    }

    private static boolean isBelow(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    static boolean takesBatches(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith(BASE + "/checks/") || path.equals(BASE + "/routing");
    }

    static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }
}
