/**
 * A scripted centre behind a switch: callers, CSOs and Team Leaders who work through the same desks as persons do, one
 * week before the house opens and gently ever after.
 */
@ApplicationModule(
        displayName = "Simulation",
        allowedDependencies = {
            "access",
            "access :: shift",
            "audit",
            "callback",
            "callguide",
            "callguide :: guide",
            "escalation",
            "escalation :: ledger",
            "escalation :: ruling",
            "identity",
            "kpi",
            "policy",
            "settings",
            "shell",
            "verification",
            "verification :: outage",
            "workday"
        })
@NullMarked
package id.satupintu.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
