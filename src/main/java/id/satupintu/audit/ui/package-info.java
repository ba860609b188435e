/** The trail on a screen. */
@NullMarked
package id.satupintu.audit.ui;

import org.jspecify.annotations.NullMarked;
