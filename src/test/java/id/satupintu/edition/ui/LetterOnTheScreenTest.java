package id.satupintu.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.tabs.TabSheet;
import id.satupintu.SatuPintu;
import id.satupintu.access.WithStaff;
import id.satupintu.edition.DraftDesk;
import id.satupintu.edition.EditionRow;
import id.satupintu.testing.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
@ViewPackages(classes = SatuPintu.class)
class LetterOnTheScreenTest extends SpringBrowserlessTest {

    @Autowired
    DraftDesk drafts;

    @Test
    @Tag("Q-002")
    @Tag("Q-003")
    @Tag("Q-004")
    @WithStaff("manager")
    void theLetterNamesIssuerSubjectScopeAndPurposes() {
        EditionRow policy = drafts.all().stream()
                .filter(row -> row.shipped() && row.subject().contains("PB/PD/PS"))
                .findFirst()
                .orElseThrow();

        navigate(EditionView.class, policy.id().value().toString());
        find(TabSheet.class).single().setSelectedIndex(0);

        assertThat(letter())
                .contains(
                        "Divisi Pelayanan Pelanggan & Retail, PLN Pusat",
                        "Permohonan PB, PD, dan PS di CC PLN 123 dan Web PLN.",
                        "Pengunduhan PLN Mobile, pemakaiannya, dan pelayanan kepada pelanggan meningkat;"
                                + " ketiganya diukur di Dasbor.");
    }

    private List<String> letter() {
        return find(DescriptionList.class, find(LetterPane.class).single())
                .single()
                .getChildren()
                .map(fact -> fact.getElement().getText())
                .toList();
    }
}
