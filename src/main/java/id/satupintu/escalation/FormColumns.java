package id.satupintu.escalation;

import id.satupintu.policy.Transaction;
import id.satupintu.privacy.Masking;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the form of APKT is made from, as columns; what reads as a NIK is masked on the way in. */
@Embeddable
record FormColumns(
        @Enumerated(EnumType.STRING) @Column(name = "transaction_code") @Nullable
        Transaction transaction,

        boolean customer,
        @Nullable String tariffNow,
        @Nullable Integer vaNow,
        @Nullable String tariffAsked,
        @Nullable Integer vaAsked,
        @Nullable String detail,
        @Nullable String unit,
        @Nullable String serviceUnit,
        @Nullable String ownServiceUnit,
        @Nullable String location,
        @Nullable String applicant,
        @Nullable String contact) {

    static FormColumns of(ApktCase form) {
        Load now = form.now();
        Load asked = form.asked();
        return new FormColumns(
                form.transaction(),
                form.customer(),
                now == null ? null : now.tariff(),
                now == null ? null : now.va(),
                asked == null ? null : asked.tariff(),
                asked == null ? null : asked.va(),
                masked(form.detail()),
                form.unit() == null ? null : form.unit().code(),
                masked(form.serviceUnit()),
                null,
                masked(form.location()),
                masked(form.applicant()),
                form.contact());
    }

    ApktCase read(CaseKind kind) {
        return new ApktCase(
                transaction,
                customer,
                load(tariffNow, vaNow),
                load(tariffAsked, vaAsked),
                kind,
                detail,
                unit == null ? null : Units.byCode(unit).orElse(null),
                ownServiceUnit == null ? serviceUnit : ownServiceUnit,
                location,
                applicant,
                contact);
    }

    /** What the call says by now; what the CSO wrote on the form itself stays, unless the call names another service unit. */
    FormColumns told(ApktCase form) {
        FormColumns fresh = of(form);
        String own = Objects.equals(fresh.serviceUnit, serviceUnit) ? ownServiceUnit : null;
        return fresh.with(own, location);
    }

    /** With what the CSO writes on the form itself; null leaves a field as it is, a blank service unit is that of the call. */
    FormColumns worded(@Nullable String otherServiceUnit, @Nullable String otherLocation) {
        return with(
                otherServiceUnit == null ? ownServiceUnit : masked(otherServiceUnit),
                otherLocation == null ? location : masked(otherLocation));
    }

    private FormColumns with(@Nullable String own, @Nullable String where) {
        return new FormColumns(
                transaction,
                customer,
                tariffNow,
                vaNow,
                tariffAsked,
                vaAsked,
                detail,
                unit,
                serviceUnit,
                own,
                where,
                applicant,
                contact);
    }

    @Nullable
    DistributionUnit distributionUnit() {
        return unit == null ? null : Units.byCode(unit).orElse(null);
    }

    private static @Nullable Load load(@Nullable String tariff, @Nullable Integer va) {
        return tariff == null || va == null ? null : new Load(tariff, va);
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null || text.isBlank() ? null : Masking.freeText(text.strip());
    }

    @Override
    public String toString() {
        return "FormColumns[" + transaction + "]";
    }
}
