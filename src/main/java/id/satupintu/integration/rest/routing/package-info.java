/** Where a request goes under the policy edition of a day. */
@NullMarked
package id.satupintu.integration.rest.routing;

import org.jspecify.annotations.NullMarked;
