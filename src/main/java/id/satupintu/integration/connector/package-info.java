/** Ways out to APKT, Simone and AP2T: HTTP and JSON, with patience, pauses and a breaker. Off unless configured. */
@NullMarked
package id.satupintu.integration.connector;

import org.jspecify.annotations.NullMarked;
