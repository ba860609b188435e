package id.satupintu.testing;

import com.vaadin.browserless.BaseBrowserlessTest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Where a test class with a Spring context waits for its turn. The classes of one lane share its contexts, and with
 * them its databases, one after the other; lanes run side by side. The many classes without wishes of their own are
 * dealt to two lanes by their names; the tests of screens have one.
 *
 * @param name equal for the classes of one lane
 */
record Lane(String name) {

    private static final int OF_DESKS = 2;

    static Lane of(Class<?> test) {
        String[] wishes = wishes(test);
        if (wishes.length > 0) {
            return new Lane(Arrays.toString(wishes));
        }
        return new Lane("desks " + Math.floorMod(test.getName().hashCode(), OF_DESKS));
    }

    /** Whether many classes wait in this one's lane, or it needs none. */
    static boolean ofMany(Class<?> test) {
        return wishes(test).length == 0 || ofScreens(test);
    }

    private static String[] wishes(Class<?> test) {
        @Nullable SpringBootTest asked = AnnotatedElementUtils.findMergedAnnotation(test, SpringBootTest.class);
        return asked == null ? new String[0] : asked.properties();
    }

    /** What Vaadin's tests without a browser keep for the whole JVM allows one of them at a time. */
    static boolean ofScreens(Class<?> test) {
        return BaseBrowserlessTest.class.isAssignableFrom(test);
    }
}
