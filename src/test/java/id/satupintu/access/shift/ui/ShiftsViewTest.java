package id.satupintu.access.shift.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.satupintu.SatuPintu;
import id.satupintu.access.StaffRow;
import id.satupintu.access.WithStaff;
import id.satupintu.testing.ScreenTest;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@Tag("Q-079")
class ShiftsViewTest extends SpringBrowserlessTest {

    @Test
    @WithStaff("manager")
    void aShiftIsPlannedSeenAndAnOverlappingOneRefusedAtItsField() {
        navigate(ShiftsView.class);
        test(find(Button.class).withText("Jadwalkan sif").single()).click();
        Dialog dialog = find(Dialog.class).single();
        @SuppressWarnings("unchecked")
        Select<StaffRow> tl = find(Select.class, dialog).single();
        StaffRow bagus = tl.getListDataView()
                .getItems()
                .filter(row -> row.name().equals("Bagus"))
                .findFirst()
                .orElseThrow();
        TimePicker until =
                find(TimePicker.class, dialog).withLabel("Sampai (WIB)").single();
        until.setValue(LocalTime.of(7, 0));
        tl.setValue(bagus);
        save(dialog);
        assertThat(until.getErrorMessage()).isEqualTo("Jam selesai harus berbeda dari jam mulai.");

        until.setValue(LocalTime.of(6, 30));
        save(dialog);
        assertThat(until.getErrorMessage()).isEqualTo("Satu sif paling lama 16 jam.");

        find(TimePicker.class, dialog).withLabel("Mulai (WIB)").single().setValue(LocalTime.of(23, 0));
        save(dialog);
        assertThat(weekText()).contains("23.00–06.30").contains("Bagus");

        test(find(Button.class).withText("Jadwalkan sif").single()).click();
        Dialog again = find(Dialog.class).single();
        TimePicker from = find(TimePicker.class, again).withLabel("Mulai (WIB)").single();
        from.setValue(LocalTime.of(22, 0));
        find(TimePicker.class, again).withLabel("Sampai (WIB)").single().setValue(LocalTime.of(2, 0));
        ((Select<StaffRow>) find(Select.class, again).single()).setValue(bagus);
        save(again);
        assertThat(from.getErrorMessage()).startsWith("Bagus sudah bertugas saat itu");
        again.close();

        find(Button.class).all().stream()
                .filter(button ->
                        button.getText().equals("Batalkan") || button.getText().equals("Akhiri sekarang"))
                .forEach(button -> test(button).click());
    }

    @Test
    @WithStaff("tl")
    void aTeamLeaderReadsWhoIsOnDutyAndPlansNothing() {
        navigate(ShiftsView.class);

        assertThat(find(Button.class).withText("Jadwalkan sif").all()).isEmpty();
        assertThat(weekText()).contains("Jakarta A");
    }

    private void save(Dialog dialog) {
        test(find(Button.class, dialog).withText("Jadwalkan sif").single()).click();
    }

    private String weekText() {
        return find(WeekPane.class).single().getElement().getTextRecursively();
    }
}
