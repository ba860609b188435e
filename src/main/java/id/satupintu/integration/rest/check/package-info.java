/** The checks of a name, a NIK, a phone number and an e-mail address, one at a time or thousands. */
@NullMarked
package id.satupintu.integration.rest.check;

import org.jspecify.annotations.NullMarked;
