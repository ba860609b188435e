package id.satupintu.policy;

import java.util.Locale;

/** Single or three phase supply. */
public enum Phase {
    /** One phase (1F). */
    ONE(1),
    /** Three phases (3F). */
    THREE(3);

    private final int wires;

    Phase(int wires) {
        this.wires = wires;
    }

    /** 1 or 3, as the outside contract writes it. */
    public int number() {
        return wires;
    }

    /** The phase written as 1 or 3; refuses every other number. */
    public static Phase of(int number) {
        return switch (number) {
            case 1 -> ONE;
            case 3 -> THREE;
            default -> throw new IllegalArgumentException("A phase is 1 or 3");
        };
    }

    /** "1 fasa" or "3 fasa". */
    public String words(Locale locale) {
        return Texts.in(locale).get("policy.phase." + name());
    }
}
