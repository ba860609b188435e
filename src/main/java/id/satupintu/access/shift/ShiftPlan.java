package id.satupintu.access.shift;

import id.satupintu.access.StaffId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A TL is to be on duty for a team.
 *
 * @param day the site's day on which the first shift begins
 * @param from by the clock of the site
 * @param until by the clock of the site; on the next day when it is not after {@code from}
 * @param days on how many days in a row, 1 to 31
 */
public record ShiftPlan(String team, StaffId tl, LocalDate day, LocalTime from, LocalTime until, int days) {}
