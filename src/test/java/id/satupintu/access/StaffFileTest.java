package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffFileTest {

    @Test
    @DisplayName("Columns are found by their names in any order, empty lines are passed over, lines keep their numbers")
    void columns() {
        List<StaffFile.Line> lines = StaffFile.read("\uFEFFname,Login,role\nBudi,budi.s,cso\n\nWati,wati,TL\n");

        assertThat(lines).extracting(StaffFile.Line::number).containsExactly(2, 4);
        assertThat(lines).extracting(line -> line.text(StaffFile.LOGIN)).containsExactly("budi.s", "wati");
        assertThat(lines).extracting(line -> line.role().orElseThrow()).containsExactly(Role.CSO, Role.TL);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.textIf(StaffFile.TEAM)).isNull());
    }

    @Test
    @DisplayName("Semicolons and quotation marks are read as spreadsheets write them")
    void quoted() {
        StaffFile.Line line = StaffFile.read("login;name;role\r\nani;\"Ani; \"\"Nia\"\" Putri\";CSO\r\n")
                .getFirst();

        assertThat(line.text(StaffFile.NAME)).isEqualTo("Ani; \"Nia\" Putri");
    }

    @Test
    @DisplayName("Yes and no are read in both languages; somebody who is not said to have left works here")
    void flags() {
        List<StaffFile.Line> lines =
                StaffFile.read("login,name,role,lead,active\na,A,TL,ya,tidak\nb,B,TL,no,\nc,C,TL,x,yes\n");

        assertThat(lines).extracting(StaffFile.Line::active).containsExactly(false, true, true);
        assertThat(lines.get(0).flag(StaffFile.LEAD)).hasValue(true);
        assertThat(lines.get(1).flag(StaffFile.LEAD)).hasValue(false);
        assertThat(lines.get(2).flag(StaffFile.LEAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "login,name\na,A\n", "login,name,role,salary\na,A,CSO,1\n", "PK\u0003\u0004"})
    @DisplayName("A file without the needed columns, or with unknown ones, is refused as a whole")
    void refused(String file) {
        assertThatExceptionOfType(StaffRefused.class)
                .isThrownBy(() -> StaffFile.read(file))
                .satisfies(why -> assertThat(why.reason()).isEqualTo("columns"));
    }
}
