/** Promises kept, broken and made once. */
@NullMarked
package id.satupintu.callback;

import org.jspecify.annotations.NullMarked;
