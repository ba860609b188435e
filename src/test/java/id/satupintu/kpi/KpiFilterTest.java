package id.satupintu.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A filter")
class KpiFilterTest {

    private static final KpiFilter SITE = KpiFilter.NONE.ofSite("JKT");

    @Test
    void keepsWhatItHadWhenARowIsChosenWithinIt() {
        assertThat(SITE.of(Grain.TEAM, "JKT-A")).isEqualTo(new KpiFilter("JKT", "JKT-A", null, null, null));
        assertThat(SITE.of(Grain.UNIT, "NONE").unit()).isEqualTo("NONE");
        assertThat(SITE.of(Grain.TRANSACTION, "PD").transaction()).isEqualTo("PD");
        assertThat(SITE.of(Grain.EXCEPTION, "VVIP").exception()).isEqualTo("VVIP");
        assertThat(SITE.of(Grain.SITE, "DPS").site()).isEqualTo("DPS");
    }

    @Test
    void takesAPersonByTheirId() {
        UUID somebody = UUID.randomUUID();

        assertThat(SITE.of(Grain.CSO, somebody.toString()).cso()).isEqualTo(somebody);
        assertThat(SITE.of(Grain.TL, somebody.toString()).tl()).isEqualTo(somebody);
        assertThatIllegalArgumentException().isThrownBy(() -> SITE.of(Grain.CSO, "NONE"));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOUR", "DAY", "MONTH"})
    void leavesARowOfTimeToTheRange(Grain time) {
        assertThat(SITE.of(time, "2026-11-22")).isEqualTo(SITE);
    }
}
