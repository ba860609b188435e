/** One panel of a dashboard: an answer as series, drawn as a chart and told as a table. It knows no question. */
@NullMarked
package id.satupintu.kpi.ui.panel;

import org.jspecify.annotations.NullMarked;
