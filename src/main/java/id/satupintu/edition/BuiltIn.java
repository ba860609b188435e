package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.ScriptBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The editions that come with the product: the seed's policy, and the record of the one that it adjusted. */
final class BuiltIn {

    private static final String ISSUER = "Divisi Pelayanan Pelanggan & Retail, PLN Pusat";
    private static final LocalDate EARLIER = LocalDate.of(2022, 2, 23);

    private BuiltIn() {}

    /** The latest first; a policy that begins before the record leaves the record out. */
    static List<Edition> editions(EditionSettings settings) {
        Edition policy = policy(settings);
        return EARLIER.isBefore(policy.effectiveFrom()) ? List.of(policy, earlier()) : List.of(policy);
    }

    private static Edition policy(EditionSettings settings) {
        return new Edition(
                new EditionId(settings.builtinFrom() + "-niaga"),
                ISSUER,
                "Penyesuaian script layanan transaksi Niaga (PB/PD/PS) di CC PLN 123",
                null,
                null,
                settings.builtinFrom(),
                settings.rules(),
                true);
    }

    private static Edition earlier() {
        return new Edition(
                new EditionId("2022-02-23-niaga"),
                ISSUER,
                "Perubahan script layanan pada transaksi Niaga (PB/PD) di CC PLN 123",
                null,
                EARLIER,
                EARLIER,
                null,
                true,
                new ScriptBook(Map.of()));
    }
}
