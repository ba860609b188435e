/** The screen on which a manager imports what other systems have seen, after a look at what that would do. */
@NullMarked
package id.satupintu.kpi.intake.ui;

import org.jspecify.annotations.NullMarked;
