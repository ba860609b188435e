package id.satupintu.kpi.ui.page;

import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.StandingNow;
import id.satupintu.verification.CrewNow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a page asks. */
public interface Asked {

    KpiAnswers ask(KpiAsk ask);

    /** The same of the hours of one day, on the same weekday of the weeks before. */
    List<KpiAnswers> weekdaysBefore(KpiAsk ask, LocalDate day);

    StandingNow now(KpiFilter filter);

    /** What waits at each site, by the site's code. */
    Map<String, StandingNow> sitesNow(KpiFilter filter);

    /** The TLs on duty, by site. */
    List<CrewNow> crews();

    /** What the centre has set itself to reach. */
    Map<Indicator, Double> targets();

    List<Remark> remarks(LocalDate from, LocalDate to, @Nullable String site);

    /** What a row of an answer is called: a site, a unit, a team, a person. */
    String nameOf(Grain by, String key);
}
