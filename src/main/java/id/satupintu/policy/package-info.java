/** The dated call-centre policy as values: who is sent where and why, and the words that are said. */
@ApplicationModule(displayName = "Policy", allowedDependencies = "identity")
@NullMarked
package id.satupintu.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
