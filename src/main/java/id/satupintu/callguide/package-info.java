/** A caller's call: its requests, the guide that leads the CSO through it, and the readable story of it. */
@ApplicationModule(
        displayName = "Call guide",
        allowedDependencies = {
            "access",
            "access :: shift",
            "access :: shift-ui",
            "audit",
            "callback",
            "edition",
            "escalation",
            "escalation :: criterion",
            "escalation :: ledger",
            "escalation :: ruling",
            "escalation :: ui",
            "identity",
            "policy",
            "privacy",
            "relay",
            "settings",
            "shell",
            "units",
            "verification",
            "verification :: outage",
            "verification :: reason",
            "workday"
        })
@NullMarked
package id.satupintu.callguide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
