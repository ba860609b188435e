/** The description of the REST contract as OpenAPI, at {@code /api/docs}. */
@NullMarked
package id.satupintu.integration.rest.docs;

import org.jspecify.annotations.NullMarked;
