/** Views of the dashboard that somebody has named for themselves. */
@NullMarked
package id.satupintu.kpi.saved;

import org.jspecify.annotations.NullMarked;
