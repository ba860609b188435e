package id.satupintu.edition;

import id.satupintu.edition.EditionFault.Part;
import id.satupintu.policy.Edition;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.RowFault;
import id.satupintu.policy.ScriptCheck;
import id.satupintu.policy.TableCheck;
import id.satupintu.units.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that keeps an edition from being released: letter, table, words. */
final class EditionCheck {

    private final Edition edition;
    private final List<EditionFault> faults = new ArrayList<>();

    private EditionCheck(Edition edition) {
        this.edition = edition;
    }

    /**
     * @param taken whether another edition begins on that day already
     */
    static List<EditionFault> of(Edition edition, LocalDate today, boolean taken) {
        EditionCheck check = new EditionCheck(edition);
        check.letter(today, taken);
        edition.rules().ifPresentOrElse(check::rules, () -> check.add(Part.RULES, "", "edition.fault.no-rules"));
        check.scripts();
        return List.copyOf(check.faults);
    }

    private void letter(LocalDate today, boolean taken) {
        if (edition.issuer().isBlank()) {
            add(Part.LETTER, "issuer", "edition.fault.missing");
        }
        if (edition.subject().isBlank()) {
            add(Part.LETTER, "subject", "edition.fault.missing");
        }
        if (edition.effectiveFrom().isBefore(today)) {
            add(Part.LETTER, "effectiveFrom", "edition.fault.past");
        }
        if (taken) {
            add(Part.LETTER, "effectiveFrom", "edition.fault.taken");
        }
    }

    private void rules(PolicyRules rules) {
        TableCheck.faults(rules).forEach(this::row);
        provinces(rules)
                .distinct()
                .filter(code -> Units.province(code).isEmpty())
                .forEach(code -> add(Part.RULES, "", "edition.fault.province", code));
    }

    private static Stream<String> provinces(PolicyRules rules) {
        Stream<String> inRows = rules.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.when().area()).stream())
                .flatMap(area -> area.provinces().stream());
        return Stream.concat(rules.psLimitProvinces().stream(), inRows);
    }

    private void row(RowFault fault) {
        String row = fault.row() == null ? "" : fault.row();
        add(Part.RULES, row, "edition.fault.row." + fault.kind(), row, fault.detail());
    }

    private void scripts() {
        ScriptCheck.faults(edition.scripts())
                .forEach(fault -> add(
                        Part.SCRIPTS,
                        fault.script(),
                        "edition.fault.script." + fault.kind(),
                        fault.script(),
                        fault.detail()));
    }

    private void add(Part part, String subject, String key, Object... args) {
        faults.add(new EditionFault(part, subject, key, List.of(args)));
    }
}
