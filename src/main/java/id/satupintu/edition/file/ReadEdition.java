package id.satupintu.edition.file;

import id.satupintu.policy.Area;
import id.satupintu.policy.CcRegister;
import id.satupintu.policy.Condition;
import id.satupintu.policy.Edition;
import id.satupintu.policy.EditionId;
import id.satupintu.policy.ExceptionKind;
import id.satupintu.policy.Mark;
import id.satupintu.policy.OutsideWay;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.Phase;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.RouteKind;
import id.satupintu.policy.Row;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptKey;
import id.satupintu.policy.ScriptText;
import id.satupintu.policy.Transaction;
import id.satupintu.policy.Verification;
import id.satupintu.policy.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a file into the values of the policy. */
record ReadEdition(Part file) {

    Edition edition() {
        boolean stated = file.has(Key.ROWS) || file.has(Key.SETTINGS);
        PolicyRules rules = stated ? rules() : null;
        Edition edition = new Edition(
                new EditionId(Optional.ofNullable(file.textIf(Key.EDITION)).orElse("-")),
                file.text(Key.ISSUER),
                file.text(Key.SUBJECT),
                file.textIf(Key.NUMBER),
                file.valueIf(Key.DATED, FileFault.Kind.DAY, LocalDate::parse),
                file.day(Key.EFFECTIVE_FROM),
                rules,
                Boolean.TRUE.equals(file.flagIf(Key.ASSUMED)),
                file.has(Key.SCRIPTS) ? scripts(file.part(Key.SCRIPTS)) : new ScriptBook(Map.of()));
        file.done();
        return edition;
    }

    private PolicyRules rules() {
        Parameters parameters = parameters(file.part(Key.SETTINGS));
        List<Row> rows = file.parts(Key.ROWS).stream().map(ReadEdition::row).toList();
        return new PolicyRules(parameters, rows);
    }

    private static Parameters parameters(Part part) {
        Parameters parameters = new Parameters(
                part.number(Key.LIMIT),
                part.number(Key.PS_LIMIT),
                Set.copyOf(part.words(Key.PS_LIMIT_PROVINCES)),
                Set.copyOf(part.codes(Key.LIMITS_APPLY_TO, Transaction.class)),
                part.flag(Key.DECREASE_IS_NON_NIAGA),
                part.codes(Key.OUTSIDE_ORDER, OutsideWay.class));
        part.done();
        return parameters;
    }

    private static Row row(Part part) {
        Row row = new Row(
                part.text(Key.NAME),
                condition(part.part(Key.WHEN)),
                part.code(Key.ROUTE, RouteKind.class),
                part.code(Key.VERIFICATION, Verification.class),
                Boolean.TRUE.equals(part.flagIf(Key.REMINDER_AFTER)),
                part.codeIf(Key.CC_REGISTER, CcRegister.class),
                part.text(Key.RULE),
                part.textIf(Key.GROUND),
                wording(part.part(Key.WHY)));
        part.done();
        return row;
    }

    private static Condition condition(Part part) {
        Condition when = new Condition(
                part.flagIf(Key.NIAGA),
                Set.copyOf(part.codes(Key.TRANSACTIONS, Transaction.class)),
                part.flagIf(Key.CUSTOMER),
                part.valueIf(Key.PHASE_NOW, FileFault.Kind.NUMBER, ReadEdition::phase),
                part.valueIf(Key.PHASE_ASKED, FileFault.Kind.NUMBER, ReadEdition::phase),
                part.valueIf(Key.ABOVE, FileFault.Kind.NUMBER, Mark::new),
                part.valueIf(Key.UP_TO, FileFault.Kind.NUMBER, Mark::new),
                part.flagIf(Key.INCREASE),
                part.flagIf(Key.LIMITED),
                area(part),
                Set.copyOf(part.codes(Key.EXCEPTIONS, ExceptionKind.class)));
        part.done();
        return when;
    }

    private static Phase phase(String written) {
        return Phase.of(Integer.parseInt(written));
    }

    private static @Nullable Area area(Part part) {
        List<String> codes = part.words(Key.PROVINCES);
        if (codes.isEmpty()) {
            return null;
        }
        return codes.equals(List.of(Key.PS_LIMIT)) ? Area.PS_LIMIT : new Area(Set.copyOf(codes));
    }

    private static ScriptBook scripts(Part part) {
        Map<ScriptKey, ScriptText> texts = new LinkedHashMap<>();
        for (String written : part.keys()) {
            Optional<ScriptKey> key = ScriptKey.read(written);
            if (key.isPresent()) {
                texts.put(key.get(), script(part.part(written)));
            }
        }
        part.done();
        return new ScriptBook(texts);
    }

    private static ScriptText script(Part part) {
        ScriptText text = new ScriptText(
                wording(part.part(Key.SPOKEN)), part.has(Key.WRITTEN) ? wording(part.part(Key.WRITTEN)) : null);
        part.done();
        return text;
    }

    private static Wording wording(Part part) {
        Wording words = new Wording(part.text(Key.ID), part.text(Key.EN));
        part.done();
        return words;
    }
}
