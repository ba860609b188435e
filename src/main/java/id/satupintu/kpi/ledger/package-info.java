/** The signed fact ledger: what the working rooms told, never changed, only taken back and told anew. */
@NullMarked
package id.satupintu.kpi.ledger;

import org.jspecify.annotations.NullMarked;
