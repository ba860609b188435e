/** The guide itself: from what was answered so far to the next thing to say and ask. Pure, without Spring. */
@NamedInterface("guide")
@NullMarked
package id.satupintu.callguide.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
