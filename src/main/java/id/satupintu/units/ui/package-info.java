/** The units on a screen: every distribution unit on the left, the chosen one with all below it on the right. */
@NullMarked
package id.satupintu.units.ui;

import org.jspecify.annotations.NullMarked;
