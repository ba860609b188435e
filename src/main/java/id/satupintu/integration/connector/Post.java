package id.satupintu.integration.connector;

import id.satupintu.escalation.dispatch.Letter;

/** One try to hand a letter over. */
interface Post {

    /**
     * The number that the other side gives.
     *
     * @throws NoAnswer when it cannot be known whether the other side has it
     * @throws SaidNo when the other side will not have it
     */
    String number(Letter letter);
}
