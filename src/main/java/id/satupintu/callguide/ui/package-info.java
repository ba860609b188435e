/** The CSO's cockpit: one question at a time on the left, the strip that never leaves on the right. */
@NullMarked
package id.satupintu.callguide.ui;

import org.jspecify.annotations.NullMarked;
