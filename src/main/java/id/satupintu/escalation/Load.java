package id.satupintu.escalation;

import id.satupintu.policy.Tariff;

/**
 * A tariff with its power, as the form writes it.
 *
 * @param tariff for example "R1"
 * @param va power in VA
 */
public record Load(String tariff, int va) {

    /** A household load: the tariff follows from the power. */
    public static Load household(int va) {
        return new Load(Tariff.ofPower(va).name(), va);
    }

    /** "R1/1300VA". */
    @Override
    public String toString() {
        return tariff + "/" + va + "VA";
    }
}
