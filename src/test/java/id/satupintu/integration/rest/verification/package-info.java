/** Tests of the REST contract: verification. */
@NullMarked
package id.satupintu.integration.rest.verification;

import org.jspecify.annotations.NullMarked;
