/** Who is this, by form alone: NIK, name, phone and e-mail are read and compared, never looked up anywhere. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {})
@NullMarked
package id.satupintu.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
