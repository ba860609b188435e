/** The frame around every screen: layout, error views, texts, and small shared components named for their meaning. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {})
@NullMarked
package id.satupintu.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
