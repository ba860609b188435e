/** The CSO's own day: calls, what can be resumed, results that nobody has read out. */
@NullMarked
package id.satupintu.callguide.ui.today;

import org.jspecify.annotations.NullMarked;
