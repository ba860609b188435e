package id.satupintu.simulation.nation.ui;

import id.satupintu.simulation.nation.NationalPlan;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The numbers of a plan, in the order in which the form asks for them. */
enum PlanNumber {
    CALLS("calls", Group.DAY, 0, 1, NationalPlan::calls),
    SEED("seed", Group.DAY, 0, 1, NationalPlan::seed),
    CSOS("csos", Group.CREWS, 0, 1, plan -> plan.crews().csos()),
    TEAM_CALLS("teamCalls", Group.CREWS, 0, 1, plan -> plan.crews().calls()),
    TALK("talk", Group.CREWS, 2, 1, plan -> plan.crews().talk()),
    DECIDING("deciding", Group.CREWS, 2, 1, plan -> plan.crews().leading().pace()),
    AWAY("away", Group.CREWS, 1, 100, plan -> plan.crews().leading().away()),
    MISJUDGED("misjudged", Group.CREWS, 1, 100, plan -> plan.rates().misjudged()),
    EXCEPTIONS("exceptions", Group.CALLERS, 2, 1, plan -> plan.rates().exceptions()),
    MISTAKES("mistakes", Group.CALLERS, 2, 1, plan -> plan.rates().mistakes()),
    MENDED("mended", Group.CALLERS, 1, 100, plan -> plan.rates().mended()),
    HANG_UPS("hangUps", Group.CALLERS, 1, 100, plan -> plan.rates().hangUps()),
    CALL_AGAIN("callAgain", Group.CALLERS, 1, 100, plan -> plan.rates().callAgain()),
    OUTAGES("outages", Group.OUTAGES, 0, 1, plan -> plan.outages().times()),
    OUTAGE_MINUTES("outageMinutes", Group.OUTAGES, 0, 1, plan -> plan.outages().minutes());

    /** What belongs together on the form. */
    enum Group {
        DAY,
        CREWS,
        CALLERS,
        OUTAGES;

        String key() {
            return "simulation.nation.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String GROUPED = "\\d{1,3}([.,]\\d{3})+";
    private static final String NUMBER = "-?\\d{1,15}([.,]\\d{1,9})?";

    private final String field;
    private final Group group;
    private final int decimals;
    private final int parts;
    private final ToDoubleFunction<NationalPlan> of;

    PlanNumber(String field, Group group, int decimals, int parts, ToDoubleFunction<NationalPlan> of) {
        this.field = field;
        this.group = group;
        this.decimals = decimals;
        this.parts = parts;
        this.of = of;
    }

    /** As the plan calls it when it refuses it. */
    String field() {
        return field;
    }

    Group group() {
        return group;
    }

    String label() {
        return "simulation.nation." + field;
    }

    String wrong() {
        return "simulation.nation.wrong." + field;
    }

    String help() {
        return "simulation.nation." + field + ".help";
    }

    /** As somebody would type it. */
    String typed(NationalPlan plan, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(decimals);
        return format.format(of.applyAsDouble(plan) * parts);
    }

    /** Indonesians write a comma and points, others a point and commas; whole numbers in groups are taken too. */
    Optional<Double> read(String typed) {
        String text = typed.strip();
        String plain = decimals == 0 && text.matches(GROUPED) ? text.replaceAll("[.,]", "") : text.replace(',', '.');
        if (!plain.matches(NUMBER)) {
            return Optional.empty();
        }
        double value = Double.parseDouble(plain);
        return decimals == 0 && value != Math.rint(value) ? Optional.empty() : Optional.of(value / parts);
    }
}
