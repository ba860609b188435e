/** The pages of the manager's dashboard: what each one asks, and how it shows the answers. No Vaadin here. */
@NullMarked
package id.satupintu.kpi.ui.page;

import org.jspecify.annotations.NullMarked;
