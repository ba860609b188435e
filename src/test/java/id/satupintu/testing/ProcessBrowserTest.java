package id.satupintu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real Chromium against an application that it starts, kills and starts again by itself; its
 * {@link Screens} must be told where that is ({@link Screens#at}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ScreensExtension.class)
public @interface ProcessBrowserTest {}
