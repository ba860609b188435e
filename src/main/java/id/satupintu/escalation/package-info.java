/** What leaves the ordinary path: the note for APKT Keluhan, the Simone escalation, rulings outside the policy. */
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {
            "access",
            "access :: shift",
            "access :: shift-ui",
            "audit",
            "policy",
            "privacy",
            "relay",
            "settings",
            "shell",
            "units",
            "workday"
        })
@NullMarked
package id.satupintu.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
