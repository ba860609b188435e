package id.satupintu.kpi.export;

/** A name and what it says: a line of the question, or a definition. */
public record Noted(String name, String text) {}
