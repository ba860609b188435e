package id.satupintu.callguide.guide;

import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import org.jspecify.annotations.Nullable;

/**
 * The particulars of a request as typed; null where they were never asked for or left empty. Written out it says
 * nothing of the customer.
 *
 * @param powerNow in VA
 * @param powerAsked in VA
 * @param unit code of a distribution unit
 * @param reason why the caller declined or has no KTP, the phone's trouble, the position, the criterion: a code or words
 */
public record RequestDetails(
        @Nullable String idpel,
        @Nullable Integer powerNow,
        @Nullable Integer powerAsked,
        @Nullable String tariffNow,
        @Nullable String tariffAsked,
        @Nullable String province,
        @Nullable String unit,
        @Nullable String serviceUnit,
        @Nullable String register,
        @Nullable String reason,
        int attempt) {

    static RequestDetails of(RequestTold told) {
        return new RequestDetails(
                digits(told.known(FieldName.IDPEL)),
                Typed.va(told.known(FieldName.POWER_NOW)),
                Typed.va(told.known(FieldName.POWER_ASKED)),
                told.known(FieldName.TARIFF_NOW),
                told.known(FieldName.TARIFF_ASKED),
                told.known(FieldName.PROVINCE),
                unit(told),
                told.known(FieldName.SERVICE_UNIT),
                digits(told.known(FieldName.REGISTER)),
                reason(told),
                told.attempt());
    }

    private static @Nullable String digits(@Nullable String typed) {
        return typed == null ? null : typed.replaceAll("[ .-]", "");
    }

    private static @Nullable String unit(RequestTold told) {
        String chosen = told.known(FieldName.UNIT);
        String province = told.known(FieldName.PROVINCE);
        if (chosen != null || province == null) {
            return chosen;
        }
        return Units.ofProvince(province).map(DistributionUnit::code).orElse(null);
    }

    private static @Nullable String reason(RequestTold told) {
        Choice declined = told.choice(Question.DECLINED);
        Choice noKtp = told.choice(Question.NO_KTP);
        if (declined != null) {
            return declined.name();
        }
        return noKtp == null ? told.known(FieldName.PHONE_TROUBLE) : noKtp.name();
    }

    @Override
    public String toString() {
        return "RequestDetails[attempt=" + attempt + "]";
    }
}
