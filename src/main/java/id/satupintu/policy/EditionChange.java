package id.satupintu.policy;

/** One thing in which an edition differs from another. */
public sealed interface EditionChange {

    /**
     * A number or a switch.
     *
     * @param name as it stands in a file, {@code limit}
     */
    record Switched(String name, String before, String after) implements EditionChange {}

    /** A row that was not there before. */
    record RowAdded(Row row) implements EditionChange {}

    /** A row that is there no longer. */
    record RowRemoved(Row row) implements EditionChange {}

    /** A row that decides or explains otherwise. */
    record RowChanged(Row before, Row after) implements EditionChange {}

    /** A row that has another place among those that stayed. */
    record RowMoved(Row row) implements EditionChange {}

    /** A script in other words. */
    record Reworded(ScriptKey key, Voice voice, Wording before, Wording after) implements EditionChange {}
}
