package id.satupintu.escalation.review;

import id.satupintu.policy.ExceptionKind;
import java.util.List;

/**
 * A CSO whose exceptions are more than chance among the colleagues of the site.
 *
 * @param cso id of the CSO
 * @param kinds the kinds that stand out by themselves, empty when only all of them together do
 */
public record StandingOut(String cso, List<ExceptionKind> kinds) {

    public StandingOut {
        kinds = List.copyOf(kinds);
    }
}
