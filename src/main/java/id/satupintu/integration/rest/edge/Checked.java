package id.satupintu.integration.rest.edge;

/** A body that looks itself over after reading: required fields, lengths, impossible values. */
public interface Checked {

    /** Notes everything that is wrong with it. */
    void check(Findings findings);
}
