package id.satupintu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satupintu.testing.BothDatabases;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@BothDatabases
@Transactional
@WithStaff("admin")
class StaffImportDeskTest {

    private static final String HEAD = "login,name,role,team,site,lead,active\n";

    @Autowired
    StaffImportDesk imports;

    @Autowired
    StaffDesk desk;

    @Autowired
    Roster roster;

    @Test
    @DisplayName("The preview says what each line would do, and does nothing")
    void preview() {
        List<ImportLine> lines = imports.preview(HEAD
                + "budi.baru,Budi,CSO,JKT-A,JKT,,\n"
                + "cso,Rani Putri,CSO,JKT-A,JKT,,\n"
                + "cso2,Dimas,CSO,JKT-A,JKT,,tidak\n"
                + "tl2,Sari,TL,JKT-A,JKT,tidak,ya\n");

        assertThat(lines)
                .extracting(ImportLine::kind)
                .containsExactly(
                        ImportLine.Kind.NEW, ImportLine.Kind.CHANGED, ImportLine.Kind.LEAVES, ImportLine.Kind.SAME);
        assertThat(lines.get(1).changed()).containsExactly("name");
        assertThat(roster.byLogin("budi.baru")).isEmpty();
        assertThat(roster.byLogin("cso2")).isPresent();
    }

    @Test
    @DisplayName("Taken, the new one works here, the other is called otherwise, and the leaver is let in no longer")
    void taken() {
        int done = imports.take(HEAD
                + "budi.baru,Budi,CSO,JKT-A,JKT,,\n"
                + "cso,Rani Putri,CSO,JKT-A,JKT,,\n"
                + "cso2,Dimas,CSO,JKT-A,JKT,,tidak\n");

        assertThat(done).isEqualTo(3);
        assertThat(roster.byLogin("budi.baru"))
                .hasValueSatisfying(actor -> assertThat(actor.team()).isEqualTo("JKT-A"));
        assertThat(roster.byLogin("cso"))
                .hasValueSatisfying(actor -> assertThat(actor.name()).isEqualTo("Rani Putri"));
        assertThat(roster.byLogin("cso2")).isEmpty();
        assertThat(row("cso2").leftAt()).isNotNull();
        assertThat(desk.nameOf(row("cso2").id())).isEqualTo("Dimas");
    }

    @Test
    @DisplayName("Each fault is told with its line and column, and nothing of the file is taken")
    void faults() {
        String file = HEAD
                + "Bukan Login,Budi,CSO,JKT-A,JKT,,\n"
                + "wati,Wati,CSO,,JKT,,\n"
                + "yuni,Yuni,KEPALA,JKT-A,JKT,,\n"
                + "tono,Tono,TL,JKT-A,BDG,,\n"
                + "baik,Baik,CSO,JKT-A,JKT,,\n"
                + "baik,Baik,CSO,JKT-A,JKT,,\n"
                + "admin,Admin,ADMIN,,,,tidak\n";

        assertThat(imports.preview(file))
                .extracting(line -> line.line() + " " + line.field() + " " + line.reason())
                .containsExactly(
                        "2 login malformed",
                        "3 team missing",
                        "4 role unknown",
                        "5 team elsewhere",
                        "6 null null",
                        "7 login twice",
                        "8 active oneself");
        assertThatExceptionOfType(StaffRefused.class).isThrownBy(() -> imports.take(file));
        assertThat(roster.byLogin("baik")).isEmpty();
    }

    @Test
    @DisplayName("Nobody but an administrator looks into it")
    @WithStaff("manager")
    void rights() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.preview(HEAD));
    }

    @Test
    @DisplayName("Somebody who is moved to another place keeps their login; an administrator does not step down alone")
    void change() {
        StaffId rani = row("cso").id();
        desk.change(rani, new NewStaff("cso", "Rani", Role.TL, true, "JKT-A", "JKT", null, false));

        assertThat(roster.byLogin("cso")).hasValueSatisfying(actor -> {
            assertThat(actor.role()).isEqualTo(Role.TL);
            assertThat(actor.shiftLead()).isTrue();
        });
        NewStaff less = new NewStaff("admin", "Admin", Role.MANAGER, false, null, null, null, false);
        assertThatExceptionOfType(StaffRefused.class)
                .isThrownBy(() -> desk.change(Actor.current().id(), less))
                .satisfies(why -> assertThat(why.reason()).isEqualTo("oneself"));
    }

    private StaffRow row(String login) {
        return desk.staff(Actor.current().scope()).stream()
                .filter(row -> row.login().equals(login))
                .findFirst()
                .orElseThrow();
    }
}
