/** The wallboard: figures for everybody in the room, behind a link that can be revoked; no personal data. */
@NullMarked
package id.satupintu.kpi.wallboard;

import org.jspecify.annotations.NullMarked;
