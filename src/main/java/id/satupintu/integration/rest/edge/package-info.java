/** What every REST call passes on its way in and out: rights, body, idempotency, and one shape for every refusal. */
@NullMarked
package id.satupintu.integration.rest.edge;

import org.jspecify.annotations.NullMarked;
