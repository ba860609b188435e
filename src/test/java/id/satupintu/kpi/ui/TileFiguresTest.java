package id.satupintu.kpi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.kpi.Indicator;
import id.satupintu.kpi.KpiRow;
import id.satupintu.kpi.export.Numbers;
import id.satupintu.kpi.ui.panel.Amount;
import id.satupintu.kpi.ui.panel.Figure;
import id.satupintu.kpi.ui.panel.Format;
import id.satupintu.kpi.ui.panel.Words;
import id.satupintu.shell.Translations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The numbers of the tiles, one by one")
class TileFiguresTest {

    private static final Numbers NUMBERS = new Numbers(Translations.INDONESIAN);
    private static final Words WORDS = new Words(
            NUMBERS, (key, arguments) -> new Translations().getTranslation(key, Translations.INDONESIAN, arguments));
    private static final KpiRow.Verifications PLAIN =
            new KpiRow.Verifications(40, 30, 48.2, 154.9, 48.2, 154.9, 0, null);

    @Test
    @DisplayName("are those of the screen: what leads and what stands below it")
    void sameAsOnTheScreen() {
        KpiRow row = row(100, PLAIN);
        Map<String, Figure> told = told(row, Map.of());

        assertThat(told.keySet())
                .containsExactly(
                        "Pengalihan",
                        "Pengalihan · diarahkan",
                        "Pengalihan · menolak",
                        "Pengalihan · luas",
                        "Unduhan dipandu",
                        "Unduhan dipandu · dipandu",
                        "Unduhan dipandu · dipandu sampai terpasang",
                        "Unduhan dipandu · mencoba sendiri",
                        "Unduhan dipandu · belum diketahui",
                        "Pengecualian",
                        "Laju pengecualian",
                        "Pengecualian · tanpa HP",
                        "Pengecualian · HP tak mendukung",
                        "Pengecualian · VVIP",
                        "Pengecualian · keluhan berat",
                        "Verifikasi p50",
                        "Verifikasi p90",
                        "Verifikasi p50 / p90 · diputus",
                        "Disetujui",
                        "Disetujui · disetujui",
                        "Disetujui · diputus",
                        "Callback lewat",
                        "Callback lewat · jatuh tempo hari ini",
                        "Callback lewat · terbuka");
        for (TileKind kind : List.of(TileKind.REDIRECTION, TileKind.DOWNLOADS, TileKind.APPROVAL)) {
            Amount amount = amount(told, WORDS.text(kind.key()));
            assertThat(NUMBERS.percent(Objects.requireNonNull(amount.value()))).isEqualTo(kind.figure(row, NUMBERS));
            assertThat(amount.n()).isEqualTo(kind.n(row));
        }
        assertThat(amount(told, "Verifikasi p90").value()).isEqualTo(154.9);
        assertThat(amount(told, "Callback lewat").value()).isEqualTo(4);
        assertThat(told.get("Callback lewat · terbuka"))
                .isNotNull()
                .extracting(Figure::basis)
                .isEqualTo("saat ini");
        assertThat(amount(told, "Pengalihan · luas")).isEqualTo(Amount.of(Format.PERCENT, 0.75, 120, null));
    }

    @Test
    @DisplayName("tell no rate and no length of time of fewer than twenty, and how many there were all the same")
    void few() {
        Map<String, Figure> told =
                told(row(0, new KpiRow.Verifications(19, 9, 48.2, 154.9, 40.0, 65.0, 0, null)), Map.of());

        assertThat(told.get("Pengalihan")).isNotNull().extracting(Figure::known).isEqualTo(false);
        assertThat(amount(told, "Verifikasi p50")).isEqualTo(Amount.of(Format.SECONDS, null, 19, null));
        assertThat(told).doesNotContainKey("Verifikasi p50 tanpa alat lambat").hasSize(24);
    }

    @Test
    @DisplayName("tell what was to be reached, and turnaround without slow tools where that differs")
    void targets() {
        KpiRow row = row(100, new KpiRow.Verifications(40, 30, 48.2, 154.9, 40.0, 65.0, 0, null));
        Map<String, Figure> told = told(row, Map.of(Indicator.REDIRECTION, 0.9));

        assertThat(amount(told, "Pengalihan").target()).isEqualTo(0.9);
        assertThat(amount(told, "Disetujui").target()).isNull();
        assertThat(amount(told, WORDS.name(Indicator.TURNAROUND_CLEAR_P90)).value())
                .isEqualTo(65.0);
    }

    @Test
    @DisplayName("tell p90 as a lower bound as well where attempts wait, of those decided and those that wait")
    void stillWaiting() {
        KpiRow.Verifications waits = new KpiRow.Verifications(18, 9, 48.2, 154.9, 48.2, 154.9, 2, 304.0);
        Map<String, Figure> told = told(row(0, waits), Map.of());

        assertThat(amount(told, "Verifikasi p90, paling sedikit"))
                .isEqualTo(Amount.of(Format.SECONDS, 304.0, 20, null));
        assertThat(told.get("Verifikasi p90, paling sedikit"))
                .isNotNull()
                .extracting(Figure::basis)
                .isEqualTo("bersama 2 yang masih menunggu");
        assertThat(told(row(0, new KpiRow.Verifications(17, 9, 48.2, 154.9, 48.2, 154.9, 2, 304.0)), Map.of()))
                .doesNotContainKey("Verifikasi p90, paling sedikit");
    }

    private static Map<String, Figure> told(KpiRow row, Map<Indicator, Double> targets) {
        return new TileFigures(WORDS, targets)
                .of(row).stream()
                        .collect(Collectors.toMap(
                                Figure::title, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private static Amount amount(Map<String, Figure> told, String title) {
        @Nullable Figure figure = told.get(title);
        return Objects.requireNonNull(Objects.requireNonNull(figure).amount());
    }

    private static KpiRow row(long eligible, KpiRow.Verifications verifications) {
        return new KpiRow(
                null,
                eligible,
                eligible,
                eligible,
                eligible * 9 / 10,
                eligible / 10,
                null,
                null,
                eligible * 12 / 10,
                3,
                Map.of("VVIP", 3L),
                0,
                Map.of(),
                new KpiRow.Downloads(200, 0, 200, 40, 30, 160, 0, 90, 70, 0, 0),
                verifications,
                new KpiRow.Callbacks(9, 4, 61));
    }
}
