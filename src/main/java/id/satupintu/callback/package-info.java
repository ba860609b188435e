/** Form Request Callback: what was promised to whom by when, and whether it was kept. */
@ApplicationModule(
        displayName = "Callback",
        allowedDependencies = {
            "access",
            "audit",
            "policy",
            "privacy",
            "relay",
            "settings",
            "shell",
            "units",
            "verification",
            "workday"
        })
@NullMarked
package id.satupintu.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
