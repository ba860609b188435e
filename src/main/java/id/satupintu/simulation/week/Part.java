package id.satupintu.simulation.week;

import java.time.LocalDate;

/**
 * One day of one site in the sample week.
 *
 * @param day by the site's own calendar
 * @param planned how many calls it is to have
 * @param begun how many of them have been begun
 */
record Part(String site, LocalDate day, int planned, int begun) {}
