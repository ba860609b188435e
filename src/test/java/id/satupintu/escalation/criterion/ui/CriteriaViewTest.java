package id.satupintu.escalation.criterion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.escalation.criterion.CriterionDesk;
import id.satupintu.escalation.criterion.CriterionForm;
import id.satupintu.escalation.criterion.CriterionRow;
import id.satupintu.shell.DayField;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.SiteZone;
import id.satupintu.workday.Workday;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The centre keeps its own list of what makes a problem urgent. */
@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
@Tag("Q-012")
@Tag("A-19")
class CriteriaViewTest extends SpringBrowserlessTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    @Autowired
    CriterionDesk desk;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void theListOfTheHouseAgain() {
        sql.sql("delete from escalation_criterion where code = 'SCHOOL_EXAM'").update();
        sql.sql(
                        "update escalation_criterion set words_id = 'Sudah atau akan ke media', active_to = null where code = 'MEDIA'")
                .update();
    }

    @Test
    void everyCriterionStandsThereInBothLanguages() {
        navigate(CriteriaView.class);

        assertThat(find(CriterionLine.class).all()).hasSize(desk.all().size());
        assertThat(text()).contains("SAFETY", "Membahayakan keselamatan", "Danger to people", "berlaku");
    }

    @Test
    void aNewOneCanBePickedByACsoFromItsDay() {
        navigate(CriteriaView.class);
        press("Kriteria baru");
        type("Kata-kata (Indonesia)", "Ujian sekolah");
        press("Simpan");
        assertThat(field("Kata-kata (Inggris)").getErrorMessage()).isEqualTo("Wajib diisi.");
        assertThat(field("Kata-kata (Indonesia)").getValue()).isEqualTo("Ujian sekolah");

        type("Kata-kata (Inggris)", "School exam");
        press("Simpan");

        assertThat(desk.on(SiteZone.WIB.dayOf(Workday.now()).plusDays(1)))
                .extracting(CriterionRow::code)
                .contains("SCHOOL_EXAM");
        assertThat(text()).contains("Ujian sekolah", "School exam");
        assertThat(find(CriterionEditor.class).all()).isEmpty();
    }

    @Test
    void anotherWordingKeepsTheCodeAndTheLastDayCannotBeBeforeTheFirst() {
        navigate(CriteriaView.class);
        edit("Sudah atau akan ke media");
        type("Kata-kata (Indonesia)", "Diberitakan media");
        DayField last = find(DayField.class).all().getLast();
        last.setValue(FIRST.minusDays(1));
        press("Simpan");
        assertThat(last.getErrorMessage()).isEqualTo("Hari terakhir tidak boleh sebelum hari pertama.");
        assertThat(media().wordsId()).isEqualTo("Sudah atau akan ke media");

        last.clear();
        press("Simpan");

        assertThat(media().wordsId()).isEqualTo("Diberitakan media");
        assertThat(media().from()).isEqualTo(FIRST);
    }

    @Test
    void whatAnotherWroteMeanwhileIsShownAndNothingTypedIsLost() {
        navigate(CriteriaView.class);
        edit("Sudah atau akan ke media");
        type("Kata-kata (Indonesia)", "Diberitakan media");
        CriterionRow before = media();
        desk.save(new CriterionForm(
                "MEDIA", "Viral", before.wordsEn(), before.place(), before.from(), before.to(), before.version()));
        press("Simpan");

        assertThat(text()).contains("Sementara itu", "Viral", "Ketikan Anda tetap di sini");
        assertThat(field("Kata-kata (Indonesia)").getValue()).isEqualTo("Diberitakan media");
        assertThat(media().wordsId()).isEqualTo("Viral");

        press("Simpan");
        assertThat(media().wordsId()).isEqualTo("Diberitakan media");
    }

    @Test
    void whatIsNotKeptStaysAsItWas() {
        navigate(CriteriaView.class);
        edit("Sudah atau akan ke media");
        type("Kata-kata (Indonesia)", "lain");
        press("Batal");

        assertThat(text()).contains("Sudah atau akan ke media");
    }

    private CriterionRow media() {
        return desk.named("MEDIA").orElseThrow();
    }

    private void edit(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel().orElse("").contains(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String label, String words) {
        test(field(label)).setValue(words);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String text() {
        return find(CriteriaView.class).single().getElement().getTextRecursively();
    }
}
