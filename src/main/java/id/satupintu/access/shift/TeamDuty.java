package id.satupintu.access.shift;

import id.satupintu.access.TeamRow;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a team now, and who next.
 *
 * @param now null when nobody is on duty
 * @param next the next shift that has a TL, null when none is planned
 */
public record TeamDuty(
        TeamRow team, @Nullable ShiftRow now, @Nullable ShiftRow next) {}
