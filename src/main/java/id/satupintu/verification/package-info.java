/** A customer's "upgrade akun" request: handed over, queued, claimed, checked, decided and relayed in seconds. */
@ApplicationModule(
        displayName = "Verification",
        allowedDependencies = {
            "access",
            "access :: shift",
            "audit",
            "identity",
            "policy",
            "privacy",
            "relay",
            "settings",
            "shell",
            "workday"
        })
@NullMarked
package id.satupintu.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
