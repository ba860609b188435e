/** The live numbers for whoever watches the house from outside, in the format of Prometheus. */
@NullMarked
package id.satupintu.kpi.monitor;

import org.jspecify.annotations.NullMarked;
