package id.satupintu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Runs a whole Spring test class twice, first on H2 and then on PostgreSQL 18. Stands beside
 * {@code @SpringBootTest} (or a slice); classes that say the same share the two cached contexts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ClassTemplate
@ExtendWith(EachDatabase.class)
@ResourceLock(providers = OneAtATime.class)
public @interface BothDatabases {}
