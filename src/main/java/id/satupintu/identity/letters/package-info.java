/** The mechanics of letters: folding, old and new spelling, sound, leet, distance. Knows nothing of names or verdicts. */
@NullMarked
package id.satupintu.identity.letters;

import org.jspecify.annotations.NullMarked;
