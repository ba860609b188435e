/** Exceptions seen from above: how many of which kind, who stands out, and what a Team Leader says of a sample. */
@NullMarked
package id.satupintu.escalation.review;

import org.jspecify.annotations.NullMarked;
