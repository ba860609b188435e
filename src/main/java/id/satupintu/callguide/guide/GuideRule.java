package id.satupintu.callguide.guide;

import org.jspecify.annotations.Nullable;

/** One rule of the guide: what to ask now, or null when it has nothing to ask. */
@FunctionalInterface
interface GuideRule {

    @Nullable
    GuideStep ask(Talk talk);
}
