package id.satupintu.testing;

import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each test its own {@link Screens}; the browser itself lives as long as the JVM. */
class ScreensExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(ScreensExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screens.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Screens.class, key -> screens(context), Screens.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Screens screens = context.getStore(OURS).remove(Screens.class, Screens.class);
        if (screens != null) {
            if (context.getExecutionException().isPresent()) {
                screens.keepPictures("failed-" + context.getRequiredTestMethod().getName());
            }
            screens.close();
        }
    }

    private static Screens screens(ExtensionContext context) {
        if (context.getRequiredTestClass().isAnnotationPresent(ProcessBrowserTest.class)) {
            return new Screens(sessions(), "");
        }
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Screens(sessions(), "http://127.0.0.1:" + port);
    }

    private static Sessions sessions() {
        return Running.ONLY.sessions;
    }

    /**
     * The one browser of this JVM, which ends with it. JUnit's root store would not do: the build runs class after class
     * in the same JVM, each with a root of its own, and a browser takes seconds to start and to learn the front end.
     */
    private static final class Running {

        private static final Running ONLY = new Running();

        private final Sessions sessions;

        private Running() {
            Playwright playwright = BrowserOptions.playwright();
            sessions = new Sessions(BrowserOptions.launch(playwright));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "end-of-the-browser"));
        }
    }
}
