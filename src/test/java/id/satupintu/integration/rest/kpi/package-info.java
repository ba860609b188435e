/** Tests of the REST contract: kpi. */
@NullMarked
package id.satupintu.integration.rest.kpi;

import org.jspecify.annotations.NullMarked;
