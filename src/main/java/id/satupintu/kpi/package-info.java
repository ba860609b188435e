/** The manager's figures: measures defined once, asked of the fact ledger, shown with the calls behind each number. */
@ApplicationModule(
        displayName = "Figures",
        allowedDependencies = {
            "access",
            "audit",
            "callback",
            "callguide",
            "escalation",
            "policy",
            "relay",
            "settings",
            "shell",
            "units",
            "verification",
            "verification :: outage",
            "workday"
        })
@NullMarked
package id.satupintu.kpi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
