/** "Look again": hints that tell one screen that something has moved on another, and that know no screen. */
@ApplicationModule(displayName = "Relay", allowedDependencies = "access")
@NullMarked
package id.satupintu.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
