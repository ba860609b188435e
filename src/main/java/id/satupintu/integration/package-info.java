/** The door for other systems of the centre: the REST contract, version 1, over the desks of the working rooms. */
@NullMarked
@ApplicationModule(
        displayName = "Integration",
        allowedDependencies = {
            "access",
            "callguide",
            "edition",
            "escalation",
            "escalation :: dispatch",
            "identity",
            "kpi",
            "kpi :: export",
            "kpi :: intake",
            "policy",
            "privacy",
            "settings",
            "verification",
            "workday"
        })
package id.satupintu.integration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
