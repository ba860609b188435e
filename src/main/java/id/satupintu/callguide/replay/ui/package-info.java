/** The replay on a screen: the days, how far it has come, what would be different, and the calls behind it. */
@NullMarked
package id.satupintu.callguide.replay.ui;

import org.jspecify.annotations.NullMarked;
