package id.satupintu.kpi.ui;

import id.satupintu.access.Actor;
import id.satupintu.access.Scope;
import id.satupintu.access.SiteRow;
import id.satupintu.access.StaffDesk;
import id.satupintu.access.StaffId;
import id.satupintu.access.TeamRow;
import id.satupintu.kpi.Grain;
import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.IndicatorDesk;
import id.satupintu.kpi.KpiAnswers;
import id.satupintu.kpi.KpiAsk;
import id.satupintu.kpi.KpiFilter;
import id.satupintu.kpi.Remark;
import id.satupintu.kpi.StandingNow;
import id.satupintu.kpi.TimelineDesk;
import id.satupintu.kpi.ui.page.Asked;
import id.satupintu.units.Units;
import id.satupintu.verification.CrewNow;
import id.satupintu.verification.DutyDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desks that answer the pages, asked as far as the person who looks may see. */
@Component("kpiDesks")
class Desks {

    private static final String NOBODY = "NONE";

    private final IndicatorDesk indicators;
    private final TimelineDesk timeline;
    private final DutyDesk duty;
    private final StaffDesk staff;

    Desks(IndicatorDesk indicators, TimelineDesk timeline, DutyDesk duty, StaffDesk staff) {
        this.indicators = indicators;
        this.timeline = timeline;
        this.duty = duty;
        this.staff = staff;
    }

    /** @param text looks up a text */
    Asked as(Actor actor, UnaryOperator<String> text) {
        Scope scope = actor.scope();
        return new AsActor(scope, staff.sites(scope), staff.teams(scope), text);
    }

    private final class AsActor implements Asked {

        private final Scope scope;
        private final List<SiteRow> sites;
        private final List<TeamRow> teams;
        private final UnaryOperator<String> text;

        AsActor(Scope scope, List<SiteRow> sites, List<TeamRow> teams, UnaryOperator<String> text) {
            this.scope = scope;
            this.sites = sites;
            this.teams = teams;
            this.text = text;
        }

        @Override
        public KpiAnswers ask(KpiAsk ask) {
            return indicators.ask(ask, scope);
        }

        @Override
        public List<KpiAnswers> weekdaysBefore(KpiAsk ask, LocalDate day) {
            return indicators.weekdaysBefore(ask, day, scope);
        }

        @Override
        public StandingNow now(KpiFilter filter) {
            return indicators.now(filter, scope);
        }

        @Override
        public Map<String, StandingNow> sitesNow(KpiFilter filter) {
            String site = filter.site();
            List<String> codes = site != null
                    ? List.of(site)
                    : sites.stream()
                            .filter(row -> !row.closed())
                            .map(SiteRow::code)
                            .toList();
            return indicators.nowAt(codes, filter, scope);
        }

        @Override
        public List<CrewNow> crews() {
            return duty.crews(scope);
        }

        @Override
        public Map<Indicator, Double> targets() {
            return indicators.targets();
        }

        /** What happened at another site explains nothing to whoever sees one. */
        @Override
        public List<Remark> remarks(LocalDate from, LocalDate to, @Nullable String site) {
            boolean one = site == null && sites.size() == 1;
            return timeline.between(from, to, one ? sites.getFirst().code() : site);
        }

        @Override
        public String nameOf(Grain by, String key) {
            if (by.ofRoutes()) {
                return text.apply("kpi.key." + by.code() + "." + key);
            }
            if (key.equals(NOBODY)) {
                return text.apply("kpi.nobody");
            }
            return switch (by) {
                case SITE -> site(key);
                case TEAM -> team(key);
                case UNIT -> Units.byCode(key).map(unit -> unit.name()).orElse(key);
                case CSO, TL -> staff.nameOf(new StaffId(UUID.fromString(key)));
                default -> key;
            };
        }

        private String site(String code) {
            return sites.stream()
                    .filter(row -> row.code().equals(code))
                    .map(SiteRow::name)
                    .findFirst()
                    .orElse(code);
        }

        private String team(String code) {
            return teams.stream()
                    .filter(row -> row.code().equals(code))
                    .map(TeamRow::name)
                    .findFirst()
                    .orElse(code);
        }
    }
}
