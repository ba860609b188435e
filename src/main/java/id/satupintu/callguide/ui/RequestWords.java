package id.satupintu.callguide.ui;

import id.satupintu.callguide.guide.RequestDetails;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.Transaction;
import id.satupintu.privacy.Masking;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request in one line: {@code PD · 1.300 VA → 2.200 VA · IDPEL 5230••••5678 · UID Jakarta Raya}. */
record RequestWords(Locale locale) {

    String of(RequestFacts facts) {
        RequestDetails details = facts.details();
        return Stream.of(transaction(facts.transaction()), powers(details), idpel(details), unit(details.unit()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String transaction(@Nullable Transaction transaction) {
        return transaction == null ? "" : transaction.name();
    }

    private String powers(RequestDetails details) {
        if (details.powerAsked() == null) {
            return "";
        }
        String asked = va(details.powerAsked());
        return details.powerNow() == null ? asked : va(details.powerNow()) + " → " + asked;
    }

    private String va(int power) {
        return NumberFormat.getIntegerInstance(locale).format(power) + " VA";
    }

    private static String idpel(RequestDetails details) {
        return details.idpel() == null ? "" : "IDPEL " + Masking.idpel(details.idpel());
    }

    private static String unit(@Nullable String code) {
        return code == null
                ? ""
                : Units.byCode(code).map(DistributionUnit::name).orElse("");
    }
}
