package id.satupintu.simulation.script;

import id.satupintu.callguide.guide.Answer;
import java.time.Duration;

/** What is answered, and how long the talk about it takes. */
public record Reply(Answer answer, Duration talk) {}
