/** Tests of the REST contract. */
@NullMarked
package id.satupintu.integration.rest;

import org.jspecify.annotations.NullMarked;
