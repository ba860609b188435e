package id.satupintu.callback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.satupintu.access.ActingStaff;
import id.satupintu.callback.CallbackDesk;
import id.satupintu.callback.CallbackForm;
import id.satupintu.callback.CallbackReason;
import id.satupintu.policy.RejectReason;
import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import id.satupintu.testing.Accessible;
import id.satupintu.testing.BrowserTest;
import id.satupintu.testing.Screens;
import id.satupintu.verification.CaseView;
import id.satupintu.verification.Decision;
import id.satupintu.verification.HandOver;
import id.satupintu.verification.VerificationDesk;
import id.satupintu.workday.Workday;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("In a real browser the callback queue")
class CallbackIT {

    private static boolean filled;

    @Autowired
    CallbackDesk desk;

    @Autowired
    VerificationDesk verification;

    @Autowired
    ActingStaff staff;

    @BeforeEach
    void someQueue() {
        if (!filled) {
            filled = true;
            Workday.at(Workday.now().minus(Duration.ofDays(3)), () -> {
                promised("Dewi", null);
            });
            refused("Hana", "3203015203950021");
            waiting("Taufiq", "3203015203950022");
        }
    }

    @Test
    @DisplayName("takes a try by one key and moves on by another, clean to axe in every look")
    void keys(Screens screens) {
        Page page = queue(screens);
        page.locator(".callback-card h2").getByText("Dewi").waitFor();

        // At night the customer has to have asked for it.
        page.keyboard().press("3");
        page.locator(".callback-card vaadin-button:has-text('Tidak tersambung'):not([disabled])")
                .waitFor();
        Screens.settled(page);
        page.keyboard().press("2");
        page.getByText("1 dari 3").waitFor();
        page.keyboard().press("j");
        page.locator(".callback-card h2").getByText("Hana").waitFor();

        assertThat(page.locator(".say-line").innerText()).contains("nama akun");
        Accessible.assertCleanInEveryLook(page, "callback");
    }

    private static Page queue(Screens screens) {
        Page page = screens.signIn("cso", "/callback");
        page.locator(".callback-card").waitFor();
        return page;
    }

    private void refused(String name, String nik) {
        CaseView view = handedOver(name, nik);
        staff.as("tl", () -> {
            verification.claim(view.id());
            return verification.decide(view.id(), Decision.reject(view.evidenceVersion(), RejectReason.NAME));
        });
    }

    private void waiting(String name, String nik) {
        handedOver(name, nik);
    }

    private CaseView handedOver(String name, String nik) {
        CaseView view = staff.as("cso", () -> verification.handOver(handOver(name, nik)));
        promised(name, view.id().value());
        return view;
    }

    private void promised(String name, UUID verificationId) {
        UUID request = verificationId == null ? UUID.randomUUID() : null;
        staff.as(
                "cso",
                () -> desk.promise(new CallbackForm(
                        null, request, verificationId, name, Salutation.IBU, "081234567890", CallbackReason.SLOW)));
    }

    private static HandOver handOver(String name, String nik) {
        return new HandOver(
                nik,
                name + " Apsari Namira",
                "Sagita98",
                "081234567890",
                "hana@example.com",
                Transaction.PD,
                name,
                Salutation.IBU,
                true,
                null,
                null);
    }
}
