/** Calls through their desk. */
@NullMarked
package id.satupintu.callguide;

import org.jspecify.annotations.NullMarked;
