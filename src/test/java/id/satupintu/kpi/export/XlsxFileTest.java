package id.satupintu.kpi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.satupintu.workday.SiteZone;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A workbook")
class XlsxFileTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Lokasi"),
            Column.count("n"),
            Column.rate("Pengalihan"),
            Column.duration("p50"),
            Column.time("Mulai"));

    @Test
    @DisplayName("holds numbers, lengths of time and dates as such")
    void typed() {
        Sheet sheet = sheet(List.of(List.of(
                Cell.text("Makassar"),
                Cell.count(4212),
                Cell.rate(0.875, ""),
                Cell.seconds(90.0, ""),
                Cell.at(Written.NOON, SiteZone.WITA.id()))));

        List<Row> data = read(new XlsxFile(), sheet).getFirst();

        assertThat(data).hasSize(2);
        Row row = data.get(1);
        assertThat(row.getCellAsString(0)).hasValue("Makassar");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(1).orElseThrow().longValue()).isEqualTo(4212);
        assertThat(row.getCellAsNumber(2).orElseThrow().doubleValue()).isEqualTo(0.875);
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.0%");
        assertThat(row.getCellAsNumber(3).orElseThrow().doubleValue()).isCloseTo(90 / 86_400.0, within(1e-12));
        assertThat(row.getCell(3).getDataFormatString()).isEqualTo("[h]:mm:ss");
        assertThat(row.getCellAsDate(4)).hasValue(LocalDateTime.parse("2026-11-22T13:00:00"));
    }

    @Test
    @DisplayName("keeps a text a text, whatever sign it begins with")
    void noFormula() {
        Sheet sheet = sheet(List.of(List.of(Cell.text("=HYPERLINK(\"http://x\")"), Cell.text("+62"))));

        Row row = read(new XlsxFile(), sheet).getFirst().get(1);

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getFormula()).isNull();
        assertThat(row.getCellAsString(0)).hasValue("=HYPERLINK(\"http://x\")");
    }

    @Test
    @DisplayName("goes on on a further sheet where one is full, and loses no row")
    void moreSheets() {
        List<List<Cell>> rows = IntStream.range(0, 25)
                .mapToObj(number -> List.of(Cell.text("L"), Cell.count(number)))
                .toList();

        List<List<Row>> sheets = read(new XlsxFile(11), sheet(rows));

        assertThat(sheets).hasSize(4);
        assertThat(sheets).extracting(List::size).startsWith(11, 11, 6);
        assertThat(sheets.subList(0, 3).stream()
                        .flatMap(page -> page.stream().skip(1))
                        .map(row -> row.getCellAsNumber(1).orElseThrow().intValue()))
                .containsExactlyElementsOf(IntStream.range(0, 25).boxed().toList());
        assertThat(sheets.subList(0, 3))
                .allSatisfy(
                        page -> assertThat(page.getFirst().getCellAsString(0)).hasValue("Lokasi"));
    }

    @Test
    @DisplayName("says on its last sheet what was asked, of when it is and what the words mean")
    void about() {
        Sheet sheet = sheet(List.of()).defined(List.of(new Noted("Pengalihan", "diarahkan / E")));

        List<List<Row>> sheets = read(new XlsxFile(), sheet);

        assertThat(sheets).hasSize(2);
        assertThat(sheets.getLast().stream()
                        .map(row -> row.getCellAsString(0).orElse("") + ": "
                                + row.getOptionalCell(1)
                                        .map(cell -> cell.getText())
                                        .orElse("")))
                .contains("Rentang: kemarin", "Per: 22 Nov 2026 12:00:00 WIB", "Pengalihan: diarahkan / E");
    }

    @Test
    @DisplayName("of many rows is written as they come, never held")
    void streams() {
        int many = 20_000;
        long[] written = {0, 0};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written[0] += length;
            }
        };
        Sheet sheet = new Sheet(
                "t",
                List.of(),
                Written.NOON,
                SiteZone.WIB.id(),
                COLUMNS,
                () -> Stream.iterate(0, number -> number + 1).limit(many).map(number -> {
                    written[1] = number == many - 1 ? written[0] : 0;
                    return List.of(Cell.text("lokasi " + number), Cell.count(number), Cell.rate(number / 7.0, ""));
                }),
                List.of(),
                List.of());

        try {
            new XlsxFile().write(sheet, Written.INDONESIAN, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        assertThat(written[1]).as("gone out before the last row").isGreaterThan(written[0] * 3 / 4);
    }

    private static List<List<Row>> read(XlsxFile file, Sheet sheet) {
        return Written.workbook(Written.bytes(file, sheet, Written.INDONESIAN));
    }

    private static Sheet sheet(List<List<Cell>> rows) {
        return Sheet.of(
                "Pengalihan", List.of(new Noted("Rentang", "kemarin")), Written.NOON, SiteZone.WIB.id(), COLUMNS, rows);
    }
}
