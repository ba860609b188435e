/** The figures of the centre and the calls behind each number. */
@NullMarked
package id.satupintu.integration.rest.kpi;

import org.jspecify.annotations.NullMarked;
