/** The register of settings on a screen. */
@NullMarked
package id.satupintu.settings.ui;

import org.jspecify.annotations.NullMarked;
