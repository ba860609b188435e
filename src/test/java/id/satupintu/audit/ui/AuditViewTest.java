package id.satupintu.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.grid.Grid;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.audit.AuditDesk;
import id.satupintu.audit.AuditRow;
import id.satupintu.testing.ScreenTest;
import id.satupintu.workday.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
@WithStaff("admin")
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    AuditDesk desk;

    @Test
    @SuppressWarnings("unchecked")
    void theNewestRowStandsOnTopWithWhoAndWhy() {
        desk.viewed("test.nik", "verification", Ids.next(), "uji layar");

        navigate(AuditView.class);

        Grid<AuditRow> grid = find(Grid.class).single();
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("admin · ADMIN");
        assertThat(test(grid).getCellText(0, 4)).isEqualTo("uji layar");
    }
}
