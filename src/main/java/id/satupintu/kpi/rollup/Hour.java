package id.satupintu.kpi.rollup;

import java.time.LocalDate;

/** One hour of the sites' own days. */
record Hour(LocalDate day, int hour) {}
