package id.satupintu.shell;

/** Where the one module of our own web components is served. */
public final class FrontendModule {

    /** For {@code Page.addJsModule}. */
    public static final String URL = "context://satupintu-ui/satupintu-ui.js";

    private FrontendModule() {}
}
