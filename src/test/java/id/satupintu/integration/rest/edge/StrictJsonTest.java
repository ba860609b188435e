package id.satupintu.integration.rest.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    enum Colour {
        RED,
        BLUE
    }

    record Sample(
            @Nullable String phone,
            @Nullable Integer power,
            @Nullable Boolean good,
            @Nullable LocalDate on,
            @Nullable Colour colour,
            @Nullable List<Colour> colours,
            @Nullable Sample inner)
            implements Checked {
        @Override
        public void check(Findings findings) {
            findings.filled("phone", phone, 10);
        }
    }

    private final StrictJson json = new StrictJson();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Refusal refusal(String body) {
        return catchThrowableOfType(Refusal.class, () -> json.one(utf8(body), Sample.class));
    }

    private Refusal refusalOfArray(String body) {
        return catchThrowableOfType(Refusal.class, () -> json.oneOrMany(utf8(body), Sample.class));
    }

    @Test
    void aWellFormedObjectIsRead() {
        Sample read = json.one(
                utf8("{\"phone\":\"é\",\"power\":5,\"on\":\"2026-11-22\",\"colour\":\"RED\",\"good\":null}"),
                Sample.class);

        assertThat(read).isEqualTo(new Sample("é", 5, null, LocalDate.of(2026, 11, 22), Colour.RED, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "nonsense",
                "[]",
                "\"text\"",
                "null",
                "{\"phone\":\"1\"} x",
                "{\"phone\":\"1\"}{}",
                "{\"phone\":\"1\",\"phone\":\"2\"}",
                "{\"phone\":NaN}",
                "{'phone':'1'}"
            })
    void whatIsNoProperJsonObjectIsMalformed(String body) {
        assertThat(refusal(body).kind()).isEqualTo(ProblemKind.MALFORMED_BODY);
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        byte[] latin = "{\"phone\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(Refusal.class, () -> json.one(latin, Sample.class))
                        .kind())
                .isEqualTo(ProblemKind.MALFORMED_BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"phone\":812}|phone|wrong-type",
                "{\"phone\":true}|phone|wrong-type",
                "{\"phone\":[\"1\"]}|phone|wrong-type",
                "{\"phone\":{}}|phone|wrong-type",
                "{\"phone\":\"\\u0000\"}|phone|not-text",
                "{\"phone\":\"\\ud800\"}|phone|not-text",
                "{\"phone\":\"12345678901\"}|phone|too-long",
                "{\"phone\":\"  \"}|phone|blank",
                "{\"phone\":null}|phone|missing",
                "{}|phone|missing",
                "{\"power\":\"5\"}|power|wrong-type",
                "{\"power\":5.5}|power|wrong-type",
                "{\"power\":\"\"}|power|wrong-type",
                "{\"power\":99999999999}|power|out-of-range",
                "{\"power\":true}|power|wrong-type",
                "{\"good\":1}|good|wrong-type",
                "{\"good\":\"true\"}|good|wrong-type",
                "{\"on\":\"2026-02-30\"}|on|not-a-date",
                "{\"on\":\"2026-11-22T00:00:00Z\"}|on|not-a-date",
                "{\"on\":\"\"}|on|not-a-date",
                "{\"on\":20000}|on|wrong-type",
                "{\"on\":[2026,1,1]}|on|wrong-type",
                "{\"colour\":\"GREEN\"}|colour|unknown-value",
                "{\"colour\":\"red\"}|colour|unknown-value",
                "{\"colour\":\"0\"}|colour|unknown-value",
                "{\"colour\":0}|colour|unknown-value",
                "{\"colours\":[\"RED\",\"x\"]}|colours[1]|unknown-value",
                "{\"colours\":\"RED\"}|colours|wrong-type",
                "{\"inner\":{\"power\":\"x\"}}|inner.power|wrong-type",
            })
    void aWrongValueIsRefusedByItsField(String body, String field, String code) {
        Refusal refusal = refusal(body);

        assertThat(refusal.kind()).isEqualTo(ProblemKind.VALIDATION);
        assertThat(refusal.fields().getFirst())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(field, code);
    }

    @Test
    void anUnknownFieldIsRefusedByItsName() {
        Refusal refusal = refusal("{\"phone\":\"1\",\"fone\":\"2\"}");

        assertThat(refusal.kind()).isEqualTo(ProblemKind.UNKNOWN_FIELD);
        assertThat(refusal.fields()).extracting(FieldProblem::field).containsExactly("fone");
    }

    @Test
    void aFieldNameThatCarriesDataIsNotRepeated() {
        assertThat(refusal("{\"3374010101900003\":\"2\"}").fields())
                .extracting(FieldProblem::field)
                .containsExactly("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"phone\":\"1\"},{\"phone\":2}]|items[1].phone|wrong-type",
                "[{\"phone\":\"1\"},{}]|items[1].phone|missing",
                "[{\"phone\":\"1\"},null]|items[1]|not-an-object",
                "[7]|items[0]|not-an-object",
                "[[]]|items[0]|not-an-object",
            })
    void aMalformedItemRefusesTheArrayAndNamesItsPlace(String body, String field, String code) {
        Refusal refusal = refusalOfArray(body);

        assertThat(refusal.kind()).isEqualTo(ProblemKind.VALIDATION);
        assertThat(refusal.fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @Test
    void anObjectIsAnsweredByAnObjectAndAnArrayByAnArray() {
        assertThat(json.oneOrMany(utf8("{\"phone\":\"1\"}"), Sample.class).answer(Sample::phone))
                .isEqualTo("1");
        assertThat(json.oneOrMany(utf8("[{\"phone\":\"1\"}]"), Sample.class).answer(Sample::phone))
                .isEqualTo(List.of("1"));
        assertThat(json.oneOrMany(utf8("[]"), Sample.class).answer(Sample::phone))
                .isEqualTo(List.of());
    }

    @Test
    void tenThousandItemsAreReadAndOneMoreIsRefused() {
        List<String> items = Collections.nCopies(Batch.MOST, "{\"phone\":\"1\"}");
        String most = String.join(",", items);

        assertThat(json.oneOrMany(utf8("[" + most + "]"), Sample.class).items()).hasSize(Batch.MOST);
        assertThat(refusalOfArray("[" + most + ",{}]").kind()).isEqualTo(ProblemKind.TOO_MANY_ITEMS);
    }

    @Test
    void brokenJsonInsideAnArrayIsMalformed() {
        assertThat(refusalOfArray("[{\"phone\":\"1\"}").kind()).isEqualTo(ProblemKind.MALFORMED_BODY);
        assertThat(refusalOfArray("[{\"phone\":\"1\"}] []").kind()).isEqualTo(ProblemKind.MALFORMED_BODY);
    }
}
