/** What the working rooms tell, made up for tests. */
@NullMarked
package id.satupintu.kpi.given;

import org.jspecify.annotations.NullMarked;
