package id.satupintu.escalation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The words of evidence as one readable column. */
@Converter
class EvidenceColumn implements AttributeConverter<List<Evidence>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Evidence>> WORDS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Evidence> words) {
        return JSON.writeValueAsString(words);
    }

    @Override
    public List<Evidence> convertToEntityAttribute(String column) {
        return JSON.readValue(column, WORDS);
    }
}
