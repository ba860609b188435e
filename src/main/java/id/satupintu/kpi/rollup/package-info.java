/** The rollups: what the facts of closed hours add up to, rolled again when a late fact comes, and which of them may be read. */
@NullMarked
package id.satupintu.kpi.rollup;

import org.jspecify.annotations.NullMarked;
