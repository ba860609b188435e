/** The working day: the only source of "now", the sites' zones, calling hours and time-ordered ids. */
@ApplicationModule(
        displayName = "Workday",
        allowedDependencies = {})
@NullMarked
package id.satupintu.workday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
