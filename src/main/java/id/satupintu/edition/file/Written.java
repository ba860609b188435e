package id.satupintu.edition.file;

import id.satupintu.policy.Condition;
import id.satupintu.policy.Edition;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.PolicyRules;
import id.satupintu.policy.Row;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.ScriptText;
import id.satupintu.policy.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/** An edition as the nodes of a file, in the order in which a person reads it. */
final class Written {

    private Written() {}

    static MappingNode edition(Edition edition) {
        Lines lines = new Lines()
                .text(Key.EDITION, edition.id().value())
                .text(Key.ISSUER, edition.issuer())
                .text(Key.SUBJECT, edition.subject())
                .textIf(Key.NUMBER, edition.number())
                .textIf(
                        Key.DATED,
                        edition.dated() == null ? null : edition.dated().toString())
                .text(Key.EFFECTIVE_FROM, edition.effectiveFrom().toString())
                .plain(Key.ASSUMED, edition.assumed());
        edition.rules().ifPresent(rules -> rules(lines, rules));
        if (edition.rules().isPresent()) {
            lines.part(Key.SCRIPTS, scripts(edition.scripts()));
        }
        return lines.block();
    }

    private static void rules(Lines lines, PolicyRules rules) {
        lines.part(Key.SETTINGS, parameters(rules.parameters()));
        lines.parts(Key.ROWS, rules.rows().stream().map(Written::row).toList());
    }

    private static MappingNode parameters(Parameters parameters) {
        return new Lines()
                .plain(Key.LIMIT, parameters.limitVa())
                .plain(Key.PS_LIMIT, parameters.psLimitVa())
                .list(Key.PS_LIMIT_PROVINCES, parameters.provincesInOrder())
                .list(Key.LIMITS_APPLY_TO, names(parameters.limitsApplyTo()))
                .plain(Key.DECREASE_IS_NON_NIAGA, parameters.decreaseIsNonNiaga())
                .list(
                        Key.OUTSIDE_ORDER,
                        parameters.outsideOrder().stream().map(Enum::name).toList())
                .block();
    }

    private static MappingNode row(Row row) {
        return new Lines()
                .text(Key.NAME, row.name())
                .part(Key.WHEN, condition(row.when()))
                .text(Key.ROUTE, row.route().name())
                .text(Key.VERIFICATION, row.verification().name())
                .plain(Key.REMINDER_AFTER, row.reminderAfter())
                .textIf(Key.CC_REGISTER, name(row.ccRegister()))
                .text(Key.RULE, row.rule())
                .textIf(Key.GROUND, row.ground())
                .part(Key.WHY, wording(row.why()))
                .block();
    }

    private static MappingNode condition(Condition when) {
        Lines lines = new Lines().plainIf(Key.NIAGA, when.niaga());
        if (!when.transactions().isEmpty()) {
            lines.list(Key.TRANSACTIONS, names(when.transactions()));
        }
        lines.plainIf(Key.CUSTOMER, when.customer())
                .plainIf(
                        Key.PHASE_NOW,
                        when.phaseNow() == null ? null : when.phaseNow().number())
                .plainIf(
                        Key.PHASE_ASKED,
                        when.phaseAsked() == null ? null : when.phaseAsked().number())
                .plainIf(Key.ABOVE, when.above())
                .plainIf(Key.UP_TO, when.upTo())
                .plainIf(Key.INCREASE, when.increase())
                .plainIf(Key.LIMITED, when.limited());
        if (when.area() != null) {
            List<String> codes = when.area().provinces().stream().sorted().toList();
            lines.list(Key.PROVINCES, codes.isEmpty() ? List.of(Key.PS_LIMIT) : codes);
        }
        if (!when.exceptions().isEmpty()) {
            lines.list(Key.EXCEPTIONS, names(when.exceptions()));
        }
        return lines.flow();
    }

    private static MappingNode scripts(ScriptBook book) {
        Lines lines = new Lines();
        book.texts().forEach((key, text) -> lines.part(key.written(), script(text)));
        return lines.block();
    }

    private static MappingNode script(ScriptText text) {
        Lines lines = new Lines().part(Key.SPOKEN, wording(text.spoken()));
        if (text.written() != null) {
            lines.part(Key.WRITTEN, wording(text.written()));
        }
        return lines.block();
    }

    private static MappingNode wording(Wording words) {
        return new Lines().text(Key.ID, words.id()).text(Key.EN, words.en()).block();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
