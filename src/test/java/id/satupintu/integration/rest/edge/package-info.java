/** Tests of the REST contract: edge. */
@NullMarked
package id.satupintu.integration.rest.edge;

import org.jspecify.annotations.NullMarked;
