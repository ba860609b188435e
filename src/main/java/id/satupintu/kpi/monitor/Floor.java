package id.satupintu.kpi.monitor;

import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.StandingNow;
import java.util.Map;

/**
 * What was read at one moment.
 *
 * @param standing what waits, by site
 * @param today the figures of today
 * @param outstanding events that not every listener has worked off
 */
record Floor(Map<String, StandingNow> standing, KpiAnswers today, long outstanding) {}
