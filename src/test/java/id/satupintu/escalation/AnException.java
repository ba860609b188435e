package id.satupintu.escalation;

import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.Transaction;
import id.satupintu.units.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a call says of an exception, as the tests of several packages need it. */
public final class AnException {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private UUID request = UUID.randomUUID();
    private CaseKind kind = CaseKind.NO_PHONE;
    private @Nullable String serviceUnit = "ULP Cempaka Putih";
    private @Nullable String idpel = "523012345678";
    private Transaction transaction = Transaction.PD;
    private String model = "";
    private String applicant = "Hana";
    private String tl = "";
    private boolean confirmed;

    private AnException() {}

    /** Of that kind, with everything that its form needs. */
    public static AnException of(CaseKind kind) {
        AnException made = new AnException();
        made.kind = kind;
        return made;
    }

    /** On this request. */
    public AnException on(UUID id) {
        request = id;
        return this;
    }

    /** The service unit is not known yet. */
    public AnException unfinished() {
        serviceUnit = null;
        return this;
    }

    /** Of the customer with that number. */
    public AnException of(@Nullable String customer, Transaction asked) {
        idpel = customer;
        transaction = asked;
        return this;
    }

    /** With these words of evidence. */
    public AnException saying(String words) {
        model = words;
        return this;
    }

    /** For that applicant. */
    public AnException by(String name) {
        applicant = name;
        return this;
    }

    /** That TL has ruled. */
    public AnException ruledBy(String name) {
        tl = name;
        return this;
    }

    /** The CSO has let the form go. */
    public AnException letGo() {
        confirmed = true;
        return this;
    }

    /** As the desk takes it. */
    public ExceptionReport report() {
        return new ExceptionReport(
                UUID.randomUUID(),
                request,
                kind,
                kind == CaseKind.NO_PHONE ? List.of(ExceptionKind.NO_PHONE) : List.of(),
                "Q-014",
                "2022-03-01",
                DAY,
                new ApktCase(
                        transaction,
                        idpel != null,
                        Load.household(1_300),
                        Load.household(2_200),
                        kind,
                        null,
                        Units.byCode("JAYA").orElseThrow(),
                        serviceUnit,
                        null,
                        applicant,
                        "081234567890"),
                idpel,
                Stream.of(new Evidence("phoneModel", model), new Evidence("ruledBy", tl))
                        .filter(word -> !word.value().isEmpty())
                        .toList(),
                confirmed);
    }
}
