/** The telephony rings: a call becomes a one-time ticket for the CSO's browser. */
@NullMarked
package id.satupintu.integration.rest.screenpop;

import org.jspecify.annotations.NullMarked;
