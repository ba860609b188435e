package id.satupintu.callguide.replay.ui;

import id.satupintu.edition.DraftId;
import id.satupintu.edition.EditionTool;
import org.springframework.stereotype.Component;

/** Offers the replay on the sheet of every edition. */
@Component
class ReplayTool implements EditionTool {

    static final String ADDRESS = "putar-ulang";

    @Override
    public String key() {
        return "callguide.replay.tool";
    }

    @Override
    public String address(DraftId edition) {
        return ADDRESS + "/" + edition.value();
    }
}
