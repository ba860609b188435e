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

/** Asks somebody else and remembers whether single facts had to be read. */
final class Watched implements Asked {

    private final Asked asked;
    private boolean facts;

    Watched(Asked asked) {
        this.asked = asked;
    }

    boolean facts() {
        return facts;
    }

    @Override
    public KpiAnswers ask(KpiAsk ask) {
        KpiAnswers answers = asked.ask(ask);
        facts |= answers.fromFacts();
        return answers;
    }

    @Override
    public List<KpiAnswers> weekdaysBefore(KpiAsk ask, LocalDate day) {
        return asked.weekdaysBefore(ask, day);
    }

    @Override
    public StandingNow now(KpiFilter filter) {
        return asked.now(filter);
    }

    @Override
    public Map<String, StandingNow> sitesNow(KpiFilter filter) {
        return asked.sitesNow(filter);
    }

    @Override
    public List<CrewNow> crews() {
        return asked.crews();
    }

    @Override
    public Map<Indicator, Double> targets() {
        return asked.targets();
    }

    @Override
    public List<Remark> remarks(LocalDate from, LocalDate to, @Nullable String site) {
        return asked.remarks(from, to, site);
    }

    @Override
    public String nameOf(Grain by, String key) {
        return asked.nameOf(by, key);
    }
}
