/** Alarms on figures: a limit or what is unusual, with a way back that does not flutter, told on screen, by e-mail and webhook. */
@NullMarked
package id.satupintu.kpi.alert;

import org.jspecify.annotations.NullMarked;
