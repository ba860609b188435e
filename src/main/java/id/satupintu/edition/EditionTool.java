package id.satupintu.edition;

/** Something another room can do with an edition; each offers itself on the edition's sheet. */
public interface EditionTool {

    /** Key of its name. */
    String key();

    /** The address of its screen for that edition, without a leading slash. */
    String address(DraftId edition);
}
