/** The TL console: queue rail, one case, five checks, two keys. */
@NullMarked
package id.satupintu.verification.ui;

import org.jspecify.annotations.NullMarked;
