package id.satupintu.integration.rest.edge;

import java.util.Optional;

/** Knows how a room says no, and how the contract says it. Each resource brings the reader of its room. */
public interface RefusalReader {

    /** The contract's refusal for a failure of this room; empty for anything else. */
    Optional<Refusal> read(Exception failure);
}
