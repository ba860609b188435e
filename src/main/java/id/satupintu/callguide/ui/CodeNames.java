package id.satupintu.callguide.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import id.satupintu.callguide.guide.Field;
import id.satupintu.callguide.guide.FieldName;
import id.satupintu.escalation.criterion.CriterionRow;
import id.satupintu.units.DistributionUnit;
import id.satupintu.units.Units;
import java.util.List;

/** What the codes of one field are called: units by their own names, criteria by the words of the centre. */
record CodeNames(Field field, Words words, List<CriterionRow> criteria) implements ItemLabelGenerator<String> {

    @Override
    public String apply(String code) {
        if (field.name().equals(FieldName.UNIT)) {
            return Units.byCode(code).map(DistributionUnit::name).orElse(code);
        }
        if (field.kind() == Field.Kind.CRITERION) {
            return criteria.stream()
                    .filter(row -> row.code().equals(code))
                    .findFirst()
                    .map(row -> row.words(words.locale()))
                    .orElse(code);
        }
        return words.code(field.name(), code);
    }
}
