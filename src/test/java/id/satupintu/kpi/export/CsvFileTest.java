package id.satupintu.kpi.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.workday.SiteZone;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV file")
class CsvFileTest {

    @Test
    @DisplayName("has one heading, CRLF, commas, numbers with a point and moments with their offset")
    void table() {
        Sheet sheet = sheet(
                List.of(
                        Column.text("Lokasi"),
                        Column.count("n"),
                        Column.rate("Rate"),
                        Column.duration("p50"),
                        Column.time("Mulai")),
                List.of(
                        Cell.text("Makassar"),
                        Cell.count(1234567),
                        Cell.rate(0.875, ""),
                        Cell.seconds(48.5, ""),
                        Cell.at(Instant.parse("2026-11-22T16:30:00Z"), SiteZone.WITA.id())));

        assertThat(Written.csv(sheet))
                .isEqualTo("\uFEFFLokasi,n,Rate,p50,Mulai\r\n"
                        + "Makassar,1234567,0.875,48.5,2026-11-23T00:30:00+08:00\r\n");
    }

    @Test
    @DisplayName("tells a length of time to the millisecond, whatever a mean makes of it")
    void lasting() {
        Sheet sheet = sheet(List.of(Column.duration("p50")), List.of(Cell.seconds(23.075999999999997, "")));

        assertThat(Written.csv(sheet)).endsWith("\r\n23.076\r\n");
    }

    @Test
    @DisplayName("says why a value is missing, and never a zero")
    void missing() {
        Sheet sheet = sheet(
                List.of(Column.rate("a"), Column.duration("b"), Column.text("c")),
                List.of(Cell.rate(null, "tanpa sumber"), Cell.seconds(null, ""), Cell.text(null)));

        assertThat(Written.csv(sheet)).endsWith("\r\ntanpa sumber,,\r\n");
    }

    @ParameterizedTest
    @DisplayName("quotes what would end a field")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"Sari, Rani|\"Sari, Rani\"", "kata \"petik\"|\"kata \"\"petik\"\"\"", "biasa|biasa", "~~|~~"})
    void quotes(String words, String field) {
        assertThat(CsvFile.text(words)).isEqualTo(field);
    }

    @ParameterizedTest
    @DisplayName("disarms what a spreadsheet would take for a formula")
    @ValueSource(strings = {"=1+1", "+62812", "-2", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\",\"y\")"})
    void formulas(String words) {
        assertThat(CsvFile.text(words).replace("\"", "")).startsWith("'");
    }

    @Test
    @DisplayName("closes what it reads from")
    void closes() {
        AtomicBoolean closed = new AtomicBoolean();
        Sheet sheet = new Sheet(
                "t",
                List.of(),
                Written.NOON,
                SiteZone.WIB.id(),
                List.of(Column.count("n")),
                () -> Stream.of(List.of(Cell.count(1))).onClose(() -> closed.set(true)),
                List.of(),
                List.of());

        assertThat(Written.csv(sheet)).endsWith("1\r\n");
        assertThat(closed).isTrue();
    }

    private static Sheet sheet(List<Column> columns, List<Cell> row) {
        return Sheet.of("Judul", List.of(), Written.NOON, SiteZone.WIB.id(), columns, List.of(row));
    }
}
