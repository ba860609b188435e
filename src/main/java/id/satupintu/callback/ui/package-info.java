/** The queue of promised callbacks on the screen. */
@NullMarked
package id.satupintu.callback.ui;

import org.jspecify.annotations.NullMarked;
