/** Tests of the REST contract: check. */
@NullMarked
package id.satupintu.integration.rest.check;

import org.jspecify.annotations.NullMarked;
