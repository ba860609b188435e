/** Personal data: the vault that seals every NIK, blind indexes to find it again, and masks for what is shown. */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"access", "audit", "identity", "settings", "shell", "workday"})
@NullMarked
package id.satupintu.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
