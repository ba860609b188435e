/** Tests of the REST contract: routing. */
@NullMarked
package id.satupintu.integration.rest.routing;

import org.jspecify.annotations.NullMarked;
