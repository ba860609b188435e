package id.satupintu.simulation.floor;

import id.satupintu.simulation.Dice;
import id.satupintu.simulation.people.Caller;
import id.satupintu.simulation.script.Conversation;

/** Puts callers through to simulated CSOs who work in one manner. */
public record Switchboard(Desks desks, Manner manner, Clockwork clockwork) {

    /**
     * Puts a caller through to whoever has been free for longest.
     *
     * @param begun done in the same transaction as the begin of the call
     * @return false when nobody is free
     */
    public boolean connect(TeamFloor floor, Caller caller, Dice dice, Runnable begun) {
        return floor.seat()
                .map(cso -> {
                    CallTalk talk =
                            new CallTalk(desks, manner, new Conversation(caller, dice, manner.rates()), dice, begun);
                    return new CallAgent(cso, desks, manner, dice, floor, talk);
                })
                .map(agent -> {
                    clockwork.wind(agent);
                    return true;
                })
                .orElse(false);
    }

    /** A team at work in this manner. */
    public TeamFloor open(TeamStaff staff, Dice dice) {
        return new TeamFloor(staff, desks, manner, dice, clockwork);
    }
}
