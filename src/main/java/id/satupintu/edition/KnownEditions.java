package id.satupintu.edition;

import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The editions that come with the product: the seed's policy, and the record of the one that it adjusted. */
@Component
@EnableConfigurationProperties(EditionSettings.class)
class KnownEditions {

    private static final String ISSUER = "Divisi Pelayanan Pelanggan & Retail, PLN Pusat";
    private static final LocalDate EARLIER = LocalDate.of(2022, 2, 23);

    private final List<Edition> latestFirst;

    KnownEditions(EditionSettings settings) {
        Edition builtin = builtin(settings);
        latestFirst = EARLIER.isBefore(builtin.effectiveFrom()) ? List.of(builtin, earlier()) : List.of(builtin);
    }

    List<Edition> latestFirst() {
        return latestFirst;
    }

    /** The edition in force on that day, with or without rules. */
    Optional<Edition> inForceOn(LocalDate day) {
        return latestFirst.stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /** The edition in force on that day, refused when it has no rules to decide by. */
    Edition decidingOn(LocalDate day) {
        Edition edition = inForceOn(day).orElseThrow(() -> NoEdition.before(day));
        if (edition.rules().isEmpty()) {
            throw NoEdition.withoutRules(day, edition.id());
        }
        return edition;
    }

    private static Edition builtin(EditionSettings settings) {
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
                true);
    }
}
