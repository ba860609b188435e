package id.satupintu.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.satupintu.identity.MatchedElement;
import id.satupintu.identity.NameMatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightTest {

    @Test
    void theElementThatWasFoundIsMarkedInBothNames() {
        var finding = NameMatch.compare("HANA APSARI NAMIRA", "Apsari78");

        assertThat(marked(Highlight.account("Apsari78", finding.matched()))).containsExactly("Apsari");
        assertThat(marked(Highlight.ktp("HANA APSARI NAMIRA", finding.matched())))
                .containsExactly("APSARI");
    }

    @Test
    void anElementIsMarkedAsItsOwnWordNotInsideAnEarlierOne() {
        Highlight drawn = Highlight.ktp("ANALI ALI RAMA", List.of(new MatchedElement("ALI", 0, 3)));

        assertThat(marked(drawn)).containsExactly("ALI");
        assertThat(drawn.getChildren().findFirst().orElseThrow().getElement().getText())
                .isEqualTo("ANALI ");
        assertThat(marked(Highlight.ktp("ALISYAH", List.of(new MatchedElement("ALI", 0, 3)))))
                .containsExactly("ALI");
    }

    @Test
    void theWholeNameIsShownWhateverIsMarked() {
        var overlapping = List.of(
                new MatchedElement("BUDI", 0, 4), new MatchedElement("UDI", 1, 4), new MatchedElement("X", 90, 99));

        Highlight drawn = Highlight.account("budi77", overlapping);

        assertThat(drawn.getElement().getTextRecursively()).isEqualTo("budi77");
        assertThat(marked(drawn)).containsExactly("budi");
    }

    @Test
    void nothingFoundMarksNothing() {
        assertThat(marked(Highlight.account("Sagita98", List.of()))).isEmpty();
    }

    private static List<String> marked(Highlight drawn) {
        return drawn.getChildren()
                .filter(part -> part.getElement().getTag().equals("mark"))
                .map(part -> part.getElement().getText())
                .toList();
    }
}
