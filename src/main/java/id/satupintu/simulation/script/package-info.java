/** What callers answer, what Team Leaders decide, and how long each takes. Pure. */
@NullMarked
package id.satupintu.simulation.script;

import org.jspecify.annotations.NullMarked;
