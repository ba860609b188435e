package id.satupintu.callguide;

import id.satupintu.callguide.guide.GuideStep;
import id.satupintu.callguide.guide.RequestFacts;
import id.satupintu.policy.ScriptBook;
import id.satupintu.policy.Slot;

/**
 * A call as it is read along from above: the step the CSO stands at, and what was said so far, with the caller masked.
 *
 * @param head with the caller masked
 * @param step what the CSO says and asks now; what is typed into its fields is not shown
 * @param story what was said so far
 */
public record WatchedCall(CallHead head, GuideStep step, RequestFacts facts, ScriptBook scripts, CallStory story) {

    static WatchedCall of(CallView view, CallStory story) {
        CallHead head = view.head().masked();
        GuideStep step = view.step();
        String name = head.customerName() == null ? "•••" : head.customerName();
        GuideStep masked = new GuideStep(
                step.question(),
                step.lines(),
                step.slots()
                        .with(Slot.CUSTOMER, name)
                        .with(Slot.ACCOUNT_NAME, "•••")
                        .with(Slot.CORRECTIONS, "•••"),
                step.choices(),
                java.util.List.of(),
                step.reasons());
        return new WatchedCall(head, masked, view.facts(), view.scripts(), story);
    }

    @Override
    public String toString() {
        return "WatchedCall[" + head.id() + "]";
    }
}
