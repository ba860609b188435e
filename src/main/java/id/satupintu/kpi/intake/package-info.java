/** What other systems have seen: read from their files and calls, shown before it counts, and counted once. */
@NamedInterface("intake")
@NullMarked
package id.satupintu.kpi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
