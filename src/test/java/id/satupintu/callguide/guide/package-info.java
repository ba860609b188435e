/** The guide walked branch by branch. */
@NullMarked
package id.satupintu.callguide.guide;

import org.jspecify.annotations.NullMarked;
