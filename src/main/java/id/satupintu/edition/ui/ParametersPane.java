package id.satupintu.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.satupintu.edition.EditionSheet;
import id.satupintu.policy.OutsideWay;
import id.satupintu.policy.Parameters;
import id.satupintu.policy.Transaction;
import id.satupintu.units.Province;
import id.satupintu.units.Units;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers and switches of the edition. */
final class ParametersPane extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_VA = 9_999_999;

    private final transient OpenSheet open;
    private final transient EditionWords words = new EditionWords(this);
    private boolean form;

    ParametersPane(OpenSheet open) {
        this.open = open;
        addClassNames("panel", "edition-parameters");
        open.read(this::draw);
    }

    private void draw(EditionSheet sheet) {
        if (open.editable() && form) {
            return;
        }
        form = open.editable();
        removeAll();
        sheet.edition().rules().ifPresent(rules -> add(form ? form(rules.parameters()) : facts(rules.parameters())));
    }

    private Component form(Parameters now) {
        Div form = new Div(
                va("limit", now.limitVa(), va -> old -> old.limits(va, old.psLimitVa())),
                va("psLimit", now.psLimitVa(), va -> old -> old.limits(old.limitVa(), va)),
                provinces(now),
                bound(now),
                outside(now),
                decrease(now));
        form.addClassName("edition-form");
        return form;
    }

    private interface Setting<T> {

        UnaryOperator<Parameters> to(T value);
    }

    private IntegerField va(String name, int value, Setting<Integer> setting) {
        IntegerField field = new IntegerField(getTranslation("edition.parameter." + name));
        field.setValue(value);
        field.setMin(1);
        field.setMax(MOST_VA);
        field.setId("parameter-" + name);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("edition.bad-va"))
                .setMinErrorMessage(getTranslation("edition.bad-va"))
                .setMaxErrorMessage(getTranslation("edition.bad-va")));
        field.addValueChangeListener(typed -> {
            if (typed.getValue() != null && typed.getValue() > 0 && typed.getValue() <= MOST_VA) {
                change(setting.to(typed.getValue()));
            }
        });
        return field;
    }

    private MultiSelectComboBox<Province> provinces(Parameters now) {
        MultiSelectComboBox<Province> field =
                new MultiSelectComboBox<>(getTranslation("edition.parameter.psLimitProvinces"));
        field.setItems(Units.provinces());
        field.setItemLabelGenerator(Province::name);
        field.setValue(Units.provinces().stream()
                .filter(province -> now.psLimitProvinces().contains(province.code()))
                .toList());
        field.addValueChangeListener(typed -> change(old ->
                old.psLimitIn(typed.getValue().stream().map(Province::code).collect(Collectors.toSet()))));
        return field;
    }

    private CheckboxGroup<Transaction> bound(Parameters now) {
        CheckboxGroup<Transaction> field = new CheckboxGroup<>(getTranslation("edition.parameter.limitsApplyTo"));
        field.setItems(Transaction.values());
        field.setValue(now.limitsApplyTo());
        field.addValueChangeListener(typed -> change(old -> old.limitsApplyingTo(typed.getValue())));
        return field;
    }

    private Checkbox decrease(Parameters now) {
        Checkbox field = new Checkbox(getTranslation("edition.parameter.decreaseIsNonNiaga"), now.decreaseIsNonNiaga());
        field.addValueChangeListener(typed -> change(old -> old.decreaseNonNiaga(typed.getValue())));
        return field;
    }

    /** Every order that three ways can have. */
    private Select<List<OutsideWay>> outside(Parameters now) {
        Select<List<OutsideWay>> field = new Select<>();
        field.addClassName("edition-wide");
        field.setLabel(getTranslation("edition.parameter.outsideOrder"));
        field.setItems(orders());
        field.setItemLabelGenerator(order -> order == null ? "" : words(order, words.locale()));
        field.setValue(now.outsideOrder());
        field.addValueChangeListener(typed -> change(old -> old.outsideOrder(typed.getValue())));
        return field;
    }

    private static List<List<OutsideWay>> orders() {
        return Stream.of(OutsideWay.values())
                .flatMap(first -> Stream.of(OutsideWay.values())
                        .filter(second -> second != first)
                        .map(second -> order(first, second)))
                .toList();
    }

    private static List<OutsideWay> order(OutsideWay first, OutsideWay second) {
        return Stream.concat(Stream.of(first, second), Stream.of(OutsideWay.values()))
                .distinct()
                .toList();
    }

    private static String words(List<OutsideWay> order, Locale locale) {
        return order.stream().map(way -> way.words(locale)).collect(Collectors.joining(" → "));
    }

    private void change(UnaryOperator<Parameters> change) {
        open.changeRules(rules -> rules.with(change.apply(rules.parameters())));
    }

    private Component facts(Parameters now) {
        NumberFormat number = NumberFormat.getIntegerInstance(words.locale());
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "limit", number.format(now.limitVa()) + " VA");
        fact(list, "psLimit", number.format(now.psLimitVa()) + " VA");
        fact(list, "psLimitProvinces", names(now));
        fact(
                list,
                "limitsApplyTo",
                now.limitsApplyTo().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
        fact(list, "decreaseIsNonNiaga", getTranslation("edition.flag." + now.decreaseIsNonNiaga()));
        fact(list, "outsideOrder", words(now.outsideOrder(), words.locale()));
        return list;
    }

    private static String names(Parameters now) {
        return now.provincesInOrder().stream()
                .map(code -> Units.province(code).map(Province::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private void fact(DescriptionList list, String name, String value) {
        list.add(
                new DescriptionList.Term(getTranslation("edition.parameter." + name)),
                new DescriptionList.Description(value.isEmpty() ? "—" : value));
    }
}
