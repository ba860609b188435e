package id.satupintu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void semicolonsPartTheCellsWhereNoCommaDoes() {
        assertThat(CsvTable.of("a;b\n1;2").rows()).containsExactly(Map.of("a", "1", "b", "2"));
        assertThat(CsvTable.of("a,b\n1;2,3").rows()).containsExactly(Map.of("a", "1;2", "b", "3"));
    }

    @Test
    void tabsPartTheCellsOfWhatWasCopiedFromASheet() {
        assertThat(CsvTable.of("a\tb\n1;2\t3,5").rows()).containsExactly(Map.of("a", "1;2", "b", "3,5"));
    }

    @Test
    void quotesHoldSeparatorsAndDoubledQuotes() {
        assertThat(CsvTable.of("a,b\n\"x,y\",\"say \"\"ya\"\"\"").rows())
                .containsExactly(Map.of("a", "x,y", "b", "say \"ya\""));
    }

    @Test
    void aLineKeepsItsNumberInTheFileWhenEmptyOnesStandBeforeIt() {
        assertThat(CsvTable.of("\uFEFFa,b\n\n , \n1,2").lines())
                .containsExactly(new CsvTable.Line(4, Map.of("a", "1", "b", "2")));
    }

    @Test
    void aTextWithoutLinesHasNoColumnWithAName() {
        assertThat(CsvTable.of("").heading()).containsExactly("");
        assertThat(CsvTable.of("").lines()).isEmpty();
    }
}
