/** Tests of the REST contract: docs. */
@NullMarked
package id.satupintu.integration.rest.docs;

import org.jspecify.annotations.NullMarked;
