package id.satupintu.callguide.ui;

import id.satupintu.callguide.CallView;

/** Shows and sounds the call that goes on in a window: the cockpit while it is in front, otherwise the frame. */
interface CallFace {

    /** A call stands; what is being typed stays when the step is still the same. */
    void show(CallView view);

    /** No call stands. */
    void idle();

    /** The call has just ended, or was closed without having come to its end. */
    default void ended(boolean dropped) {}

    /** So many results beside the one in front were not read to their customers, and for too long or not. */
    void unread(int results, boolean tooLong);

    /** The result in front has waited too long to be read out, or has not. */
    default void unreadHere(boolean tooLong) {}

    /** Something has just become too long. */
    void alarm();

    /** A decision or a question of the TL has arrived just now, or a decision was taken back. */
    void decisionArrived();

    /** What stands by now goes to the browser at once; what follows may take its time. */
    default void draw() {}

    /** Whether a result that stands here can be read to the caller. */
    default boolean readsOut() {
        return true;
    }

    /** Another face is in front now, or none is any more. */
    default void frontMoved() {}
}
