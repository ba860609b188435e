package id.satupintu.simulation.people;

import id.satupintu.policy.Salutation;

/**
 * Somebody who calls. Nobody of this name, number and NIK need exist.
 *
 * @param nik well formed, of the region where they were first registered
 * @param accountName as it stands in the application today; it may hold no element of the name
 * @param fittingName what they would change it to when told so
 */
public record Caller(
        PersonName name,
        Salutation salutation,
        String phone,
        String email,
        String nik,
        String accountName,
        String fittingName,
        Home home) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Caller";
    }
}
