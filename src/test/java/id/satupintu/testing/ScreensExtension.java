package id.satupintu.testing;

import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each test its own {@link Screens}; the browser itself lives as long as the test run. */
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
            return new Screens(running(context).sessions(), "");
        }
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Screens(running(context).sessions(), "http://127.0.0.1:" + port);
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    /** The one browser of the test run; JUnit closes it at the end. */
    private record Running(Playwright playwright, Sessions sessions) implements AutoCloseable {

        static Running start() {
            Playwright playwright = BrowserOptions.playwright();
            return new Running(playwright, new Sessions(BrowserOptions.launch(playwright)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
