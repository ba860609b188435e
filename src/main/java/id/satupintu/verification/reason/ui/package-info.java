/** The register of reasons on the screen of an admin. */
@NullMarked
package id.satupintu.verification.reason.ui;

import org.jspecify.annotations.NullMarked;
