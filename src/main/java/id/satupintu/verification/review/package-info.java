/** Looks at decisions afterwards: second looks, practice cases, and each TL's figures, seen by the TL first. */
@NullMarked
package id.satupintu.verification.review;

import org.jspecify.annotations.NullMarked;
