package id.satupintu.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Classes with a {@link Lane} of few begin first: they wait much and calculate little, so the many others run beside them
 * instead of leaving them to the end, one after the other before idle processors.
 */
final class RareLanesFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(RareLanesFirst::ofMany));
    }

    private static boolean ofMany(ClassDescriptor test) {
        return Lane.ofMany(test.getTestClass());
    }
}
