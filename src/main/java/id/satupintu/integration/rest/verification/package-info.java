/** Verification requests: handed over, corrected, claimed, decided and read out by other systems. */
@NullMarked
package id.satupintu.integration.rest.verification;

import org.jspecify.annotations.NullMarked;
