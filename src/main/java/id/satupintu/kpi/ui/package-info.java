/** The manager's dashboard: the answer first, then why, then the calls behind it. */
@NullMarked
package id.satupintu.kpi.ui;

import org.jspecify.annotations.NullMarked;
