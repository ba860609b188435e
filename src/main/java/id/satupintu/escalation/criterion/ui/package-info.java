/** The list of criteria of an urgent problem on the screen of an admin. */
@NullMarked
package id.satupintu.escalation.criterion.ui;

import org.jspecify.annotations.NullMarked;
