package id.satupintu.kpi.monitor;

import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.StandingNow;
import id.satupintu.verification.CrewNow;
import java.util.Map;

/**
 * What was read at one moment.
 *
 * @param standing what waits, by site
 * @param crews TLs on duty, by site; sites without anybody are left out
 * @param today the figures of today
 * @param outstanding events that not every listener has worked off
 */
record Floor(Map<String, StandingNow> standing, Map<String, CrewNow> crews, KpiAnswers today, long outstanding) {

    /** The TLs on duty at a site; nobody where none is. */
    CrewNow crew(String site) {
        return crews.getOrDefault(site, new CrewNow(site, 0, 0, 0));
    }
}
