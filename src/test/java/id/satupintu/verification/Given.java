package id.satupintu.verification;

import id.satupintu.policy.Salutation;
import id.satupintu.policy.Transaction;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A hand-over as the tests need it: everything sound, and a NIK that nobody else has. */
final class Given {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private String nik = freshNik();
    private String accountName = "Apsari78";
    private String phone = "081234567890";
    private String email = "hana@contoh.id";
    private String customer = "Hana";
    private boolean onLine = true;

    static Given caller() {
        return new Given();
    }

    /** A well-formed NIK of South Jakarta that no other test uses. */
    static String freshNik() {
        int person = PEOPLE.incrementAndGet();
        return String.format("317406%02d0890%04d", 1 + person / 900 % 28, 1 + person % 900);
    }

    Given nik(String other) {
        nik = other;
        return this;
    }

    Given account(String name) {
        accountName = name;
        return this;
    }

    Given customer(String name) {
        customer = name;
        return this;
    }

    Given phone(String other) {
        phone = other;
        return this;
    }

    Given email(String other) {
        email = other;
        return this;
    }

    Given offLine() {
        onLine = false;
        return this;
    }

    HandOver handOver() {
        return new HandOver(
                nik,
                "HANA APSARI NAMIRA",
                accountName,
                phone,
                email,
                Transaction.PD,
                customer,
                Salutation.IBU,
                onLine,
                UUID.randomUUID(),
                UUID.randomUUID());
    }
}
