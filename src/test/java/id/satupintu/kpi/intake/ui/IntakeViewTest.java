package id.satupintu.kpi.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.kpi.Source;
import id.satupintu.shell.Keys;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.Ids;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("manager")
@DisplayName("The screen of what other systems have seen")
class IntakeViewTest extends SpringBrowserlessTest {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final String key = Ids.next().toString();

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("impor");
    }

    @Test
    @DisplayName("asks for a table, says what each column holds, and that nobody told anything yet")
    void empty() {
        assertThat(said()).contains("Belum ada tabel");
        assertThat(offered()).isFalse();
        assertThat(text(find(ColumnsPane.class).single())).contains("transaction", "PB, PD, atau PS", "100.000 baris");
        assertThat(find(Anchor.class)
                        .withCondition(link -> link.getText().contains("judul kolom"))
                        .all())
                .hasSize(1);

        find(Keys.class).single().press("3");
        assertThat(text(find(ColumnsPane.class).single())).contains("holdSeconds", "ID panggilan di SatuPintu");
    }

    @Test
    @DisplayName("says first what would happen and each fault at its row, imports by one key, and counts nothing twice")
    void twice() {
        paste(table());
        await("1 baris baru");
        assertThat(said()).contains("0 sudah dikenal", "2 salah", "Hari yang tercakup: 12 Jun 2025");
        assertThat(find(ListItem.class).all().stream().map(ListItem::getText))
                .contains("Baris 3, kolom phone: bukan nomor telepon Indonesia", "Baris 4, kolom at: kosong");

        find(Keys.class).single().press("I");
        await("AP2T (pendaftaran): 1 baris baru diimpor, 0 sudah dikenal, 2 tidak dihitung.");
        assertThat(text(find(ToldPane.class).single())).contains("12 Jun 2025", "kebocoran ke AP2T");
        assertThat(area().getValue()).as("nothing typed is lost").isEqualTo(table());

        find(TableInput.class).single().take("lagi.csv", table(), table().length());
        await("0 baris baru");
        assertThat(said()).contains("1 sudah dikenal", "Semua baris sudah dikenal");
        test(button("Impor")).click();
        await("0 baris baru diimpor, 1 sudah dikenal");
    }

    @Test
    @DisplayName("says what is wrong with a whole table, and reads it as another source's when that is chosen")
    void refused() {
        paste("id;phone;transaction;at");
        await("Tidak ada baris di bawah judul kolom.");

        String app = "id;phone;kind;at\nI-%s;081234567890;INSTALLED;2025-06-12T09:00:00+07:00".formatted(key);
        paste(app);
        await("Judul kolom kurang: transaction.");
        assertThat(offered()).isFalse();
        assertThat(area().getValue()).isEqualTo(app);

        find(Keys.class).single().press("2");
        await("1 baris baru");
    }

    @Test
    @DisplayName("holds a large file beside the field, keeps what was typed, and shows at most 200 faults")
    void large() {
        paste(table());
        await("1 baris baru");
        String rows = IntStream.range(0, 6_000)
                .mapToObj(row -> "L%d-%s;1;PB;2025-06-12T09:00:00+07:00".formatted(row, key))
                .collect(Collectors.joining("\n"));
        find(TableInput.class).single().take("besar.csv", "id;phone;transaction;at\n" + rows, 400_000);
        await("6.000 salah");

        assertThat(text(find(IntakePane.class).single())).contains("Hanya 200 kesalahan pertama dari 6.000");
        assertThat(text(find(TableInput.class).single())).contains("besar.csv (400 kB)");
        assertThat(offered()).as("no row can be read").isFalse();

        test(button("Lepas berkas")).click();
        await("1 baris baru");
        assertThat(area().getValue()).isEqualTo(table());
        assertThat(find(SourcePick.class).single().getValue()).isEqualTo(Source.AP2T);
    }

    @Test
    @DisplayName("stops a long import when asked, keeps its table, and finishes it the next time")
    void stopped() {
        take(5_000);
        find(Keys.class).single().press("I");
        assertThat(find(RunningPane.class).single().isVisible()).isTrue();
        assertThat(said()).doesNotContain("5.000 baris baru");
        find(Keys.class).single().press("2");
        assertThat(find(SourcePick.class).single().getValue())
                .as("the source stays")
                .isEqualTo(Source.AP2T);
        find(Keys.class).single().press("Escape");
        await("Impor dihentikan. Hari-harinya belum tercakup");

        test(button("Impor")).click();
        await("tidak dihitung");
        assertThat(said()).contains("AP2T (pendaftaran): ", "0 tidak dihitung");
        assertThat(find(RunningPane.class).all()).isEmpty();
    }

    @Test
    @DisplayName("lets an import go on when one leaves, and shows it again when one comes back")
    void left() {
        take(20_000);
        find(Keys.class).single().press("I");
        UI.getCurrent().navigate("alarm");
        UI.getCurrent().navigate("impor");

        assertThat(find(RunningPane.class).single().isVisible()).isTrue();
        assertThat(text(find(RunningPane.class).single())).contains("Layar ini boleh ditinggalkan");
        await("20.000 baris baru diimpor");
    }

    /** Gives it a file of that many rows, each of another person. */
    private void take(int rows) {
        String csv = IntStream.range(0, rows)
                .mapToObj(row -> "T%d-%s;0812%08d;PB;2025-06-12T09:00:00+07:00".formatted(row, key, row))
                .collect(Collectors.joining("\n"));
        find(TableInput.class).single().take("panjang.csv", "id;phone;transaction;at\n" + csv, 400_000);
        await("baris baru");
    }

    private String table() {
        return """
                id;phone;transaction;at
                A-%1$s;081234567890;PD;2025-06-12T09:00:00+07:00
                B-%1$s;12;PD;2025-06-12T09:00:00+07:00
                C-%1$s;081234567890;PD;
                """.formatted(key);
    }

    private void paste(String csv) {
        test(area()).setValue(csv);
    }

    private TextArea area() {
        return find(TextArea.class).single();
    }

    private Button button(String word) {
        return find(Button.class).withText(word).single();
    }

    private boolean offered() {
        return !find(Button.class).withText("Impor").all().isEmpty();
    }

    private String said() {
        return text(find(IntakePane.class).single());
    }

    /** Lets the pushed updates in until it is said. */
    private void await(String words) {
        long end = System.nanoTime() + PATIENCE;
        while (!said().contains(words) && System.nanoTime() < end) {
            roundTrip();
            Thread.onSpinWait();
        }
        assertThat(said()).contains(words);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
