package id.satupintu.policy;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A fact that nobody has said yet, with one value for each way in which it could turn out.
 *
 * @param fact which one
 * @param values what it would make of a matter, the likeliest first
 */
record OpenFact(Fact fact, List<UnaryOperator<Matter>> values) {

    static final OpenFact NIAGA = new OpenFact(Fact.NIAGA, List.of(m -> m.niaga(true), m -> m.niaga(false)));

    static final OpenFact TRANSACTION = new OpenFact(
            Fact.TRANSACTION,
            List.of(
                    m -> m.transaction(Transaction.PB),
                    m -> m.transaction(Transaction.PD),
                    m -> m.transaction(Transaction.PS)));

    static final OpenFact IDPEL = new OpenFact(Fact.IDPEL, List.of(m -> m.customer(true), m -> m.customer(false)));

    static final OpenFact PHASE_ASKED = new OpenFact(
            Fact.PHASE_ASKED,
            List.of(m -> m.asking(m.powerAsked(), Phase.ONE), m -> m.asking(m.powerAsked(), Phase.THREE)));

    static final OpenFact PHASE_NOW =
            new OpenFact(Fact.PHASE_NOW, List.of(m -> m.phaseNow(Phase.THREE), m -> m.phaseNow(Phase.ONE)));
}
